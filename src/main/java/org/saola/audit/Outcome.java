package org.saola.audit;

/** How a deed ended. */
public enum Outcome {
    DONE,
    REFUSED,
    FAILED
}

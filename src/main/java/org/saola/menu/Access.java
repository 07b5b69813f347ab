package org.saola.menu;

/** Who can have a service. */
public enum Access {
    /** Anyone. */
    OPEN,
    /** Certain services only, or after registration. */
    RESTRICTED,
    /** On request, subject to funds and to the priorities of the programme. */
    SUBJECT_TO_FUNDS
}

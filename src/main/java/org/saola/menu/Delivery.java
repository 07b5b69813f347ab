package org.saola.menu;

/** Where a service takes place. */
public enum Delivery {
    IN_PERSON,
    ONLINE
}

package org.saola.species;

/** What a change does. The order is the one in which changes of one day take effect. */
public enum ChangeKind {
    DELETION("-"),
    RESERVATION_WITHDRAWAL("R-"),
    ADDITION("+"),
    RESERVATION("R+");

    private final String sign;

    ChangeKind(String sign) {
        this.sign = sign;
    }

    /** As the public API of Species+ writes it. */
    public String sign() {
        return sign;
    }
}

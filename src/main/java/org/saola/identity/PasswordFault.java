package org.saola.identity;

/** Why a password is not accepted. */
public enum PasswordFault {
    /** Fewer than {@link Credentials#SHORTEST} characters. */
    SHORT("identity.password.short"),
    /** More than {@link Credentials#LONGEST}. */
    LONG("identity.password.long"),
    /** One of the first that anybody tries: often used, a pattern, or a row of the keyboard. */
    COMMON("identity.password.common"),
    /** Made of the name, the address, the agency, or the name of this site. */
    OWN_NAME("identity.password.own-name");

    private final String messageKey;

    PasswordFault(String messageKey) {
        this.messageKey = messageKey;
    }

    /** What to do about it; {0} is the shortest and {1} the longest length allowed. */
    public String messageKey() {
        return messageKey;
    }
}

package org.saola.post.internal;

import jakarta.mail.internet.MimeMessage;

/** Takes a written letter out of the house. */
interface Carrier {

    /** What becomes of letters that it took. */
    String status();

    /** Carries one letter; every failure is an answer. */
    Carried carry(MimeMessage message);

    /** How it went. */
    sealed interface Carried {

        /** It is out of our hands. */
        record Taken() implements Carried {}

        /** Later it may work: the server cannot be reached, or is busy. */
        record NotNow(String problem, String reply) implements Carried {}

        /** It will never work. @param address whether it is the address that was refused */
        record Never(String problem, String reply, boolean address) implements Carried {}
    }
}

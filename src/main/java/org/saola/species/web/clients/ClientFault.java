package org.saola.species.web.clients;

import org.saola.species.internal.ClientSentence;

/** What a client is told in its own way when its request cannot be answered. */
final class ClientFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ClientSentence sentence;
    private final String what;

    ClientFault(ClientSentence sentence, String what) {
        super(sentence.about(what), null, false, false);
        this.sentence = sentence;
        this.what = what;
    }

    ClientSentence sentence() {
        return sentence;
    }

    String what() {
        return what;
    }
}

package org.saola.species.internal;

/**
 * What the public API v1 says when it cannot answer. Programs compare these sentences, so that they are part of its form, and
 * the same in every language.
 */
public enum ClientSentence {
    UNPERMITTED(422, "Unpermitted parameters (%s)"),
    MALFORMED(400, "Invalid parameter format: %s"),
    TAXONOMY(422, "Unknown taxonomy: %s"),
    DESCENDANTS(422, "Invalid use of with_descendants"),
    UNKNOWN(404, "Not Found"),
    FAILURE(500, "We are sorry but an error occurred processing your request");

    private final int status;
    private final String sentence;

    ClientSentence(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    public int status() {
        return status;
    }

    public String about(String what) {
        return sentence.formatted(what);
    }
}

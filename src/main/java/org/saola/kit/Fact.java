package org.saola.kit;

/** A line of a list of facts. @param termKey the message that names it @param named what it says, in the reader's language */
public record Fact(String termKey, Named named) {

    public Fact(String termKey, String text) {
        this(termKey, Named.of(text));
    }

    public String text() {
        return named.text();
    }
}

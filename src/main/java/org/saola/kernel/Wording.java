package org.saola.kernel;

/** A text and the language that it is really in, which may not be the one that was asked for. */
public record Wording(String text, Language language) {

    @Override
    public String toString() {
        return text;
    }
}

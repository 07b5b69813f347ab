package org.saola.kit;

/**
 * Something that has a name and an id, shown as its name with the id small below.
 *
 * @param text in the reader's language
 * @param href where it is looked at; empty where the reader may not, or there is no page
 * @param small the id or code; empty where the text says all
 */
public record Named(String text, String href, String small) {

    public static Named of(String text) {
        return new Named(text, "", "");
    }
}

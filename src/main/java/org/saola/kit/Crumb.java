package org.saola.kit;

/** A step of the way to a page. @param href empty for the page itself @param text in the reader's language */
public record Crumb(String href, String text) {}

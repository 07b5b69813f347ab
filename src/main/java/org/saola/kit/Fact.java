package org.saola.kit;

/** A line of a list of facts. @param termKey the message that names it @param text in the reader's language */
public record Fact(String termKey, String text) {}

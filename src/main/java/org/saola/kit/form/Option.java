package org.saola.kit.form;

/** A thing to choose. @param value what is sent @param text in the reader's language */
public record Option(String value, String text) {}

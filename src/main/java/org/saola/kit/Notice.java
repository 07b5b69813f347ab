package org.saola.kit;

/** What a reader should know before going on. Both texts are in the reader's language. */
public record Notice(Tone tone, String title, String text) {}

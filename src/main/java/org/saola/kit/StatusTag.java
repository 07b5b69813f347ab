package org.saola.kit;

/** A state in one or two words. @param textKey the message that says it */
public record StatusTag(Tone tone, String textKey) {}

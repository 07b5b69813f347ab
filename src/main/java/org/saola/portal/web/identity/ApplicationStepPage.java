package org.saola.portal.web.identity;

/** A step of applying: {@code sent}, {@code confirm} or {@code done}. */
public record ApplicationStepPage(String step) {}

package org.saola.kit;

/**
 * What a problem page shows.
 *
 * @param reference what to quote to the administrator of the site; empty where the fault is not ours
 */
public record ProblemPage(int status, String title, String explanation, String reference) {}

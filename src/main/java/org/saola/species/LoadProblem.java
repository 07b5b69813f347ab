package org.saola.species;

/**
 * One problem of a file.
 *
 * @param line from 1, the header being 1; 0 for the file as a whole
 * @param column from 1; 0 for the row as a whole
 * @param value what stands there
 */
public record LoadProblem(LoadFault fault, String file, long line, int column, String value) {}

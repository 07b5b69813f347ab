package org.saola.trade;

/**
 * One fault of a file.
 *
 * @param file its name, within a ZIP {@code archive.zip!entry.csv}
 * @param line from 1, the header being 1; 0 for the file as a whole
 * @param column from 1; 0 for the row as a whole
 * @param value what stands there, or what was expected
 */
public record TradeFaultFound(TradeFault fault, String file, long line, int column, String value) {}

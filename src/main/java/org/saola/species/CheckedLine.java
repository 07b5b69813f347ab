package org.saola.species;

import org.saola.kit.sheet.SheetRow;

/** A line of a list with its answer. @param row as it was brought */
public record CheckedLine(SheetRow row, AnsweredLine answer) {}

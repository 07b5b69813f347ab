package org.saola.kit.sheet;

/**
 * One thing wrong with a file that could be read otherwise.
 *
 * @param row from 1 @param column from 1; 0 where it is about the whole row
 * @param limit what was overstepped; 0 where nothing was
 */
public record SheetFault(SheetProblem problem, int row, int column, int limit) {}

package org.saola.kit.sheet;

/**
 * How much is read of a file that somebody brings. How large the file itself may be is for who receives it.
 *
 * @param rows how many, the heading among them
 * @param columns how many a row may have
 * @param cellLength how many characters a cell may have; longer ones are faults
 * @param unpacked how many bytes everything in an XLSX file may come to when unpacked
 */
public record SheetLimits(int rows, int columns, int cellLength, long unpacked) {

    /** Excel takes no longer cells, and nobody reads wider tables. */
    public static final SheetLimits STANDARD = new SheetLimits(1_000_000, 500, 32_767, 400L * 1024 * 1024);

    public SheetLimits withRows(int most) {
        return new SheetLimits(most, columns, cellLength, unpacked);
    }
}

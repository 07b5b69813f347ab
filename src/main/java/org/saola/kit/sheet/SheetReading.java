package org.saola.kit.sheet;

import java.util.List;
import org.saola.kernel.ProblemException;

/**
 * How a file was read.
 *
 * @param letters the name of the character set, such as {@code UTF-8}; of XLSX always that
 * @param sure whether the letters are certain: where a file is no UTF-8 it is read as {@code windows-1252}, which is a
 *     guess that shows in accents only
 * @param sheet the name of the sheet that was read; empty for CSV
 * @param sheets the names of all, in order
 * @param rows the number of the last row that has anything
 * @param columns how many the longest row has
 * @param faults the first hundred; the cells that they name were read as empty
 */
public record SheetReading(
        SheetFormat format,
        String letters,
        boolean sure,
        String sheet,
        List<String> sheets,
        int rows,
        int columns,
        List<SheetFault> faults) {

    public SheetReading {
        sheets = List.copyOf(sheets);
        faults = List.copyOf(faults);
    }

    /** @throws ProblemException.RuleBroken about the first fault, field {@code file} */
    public void requireNoFaults() {
        if (!faults.isEmpty()) {
            SheetFault first = faults.getFirst();
            throw new ProblemException.RuleBroken(
                    first.problem(), SheetReader.FIELD, first.row(), first.column(), first.limit());
        }
    }
}

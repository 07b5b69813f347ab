package org.saola.kit.sheet;

import java.util.List;

/**
 * One row that was read.
 *
 * @param number from 1, as spreadsheets count, those without anything counted too; lines within a cell do not count
 * @param cells as many as the row has; rows of one table may be of different length
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell, {@code index} from 0; empty where the row is shorter. */
    public String text(int index) {
        return index < cells.size() ? cells.get(index).text() : "";
    }
}

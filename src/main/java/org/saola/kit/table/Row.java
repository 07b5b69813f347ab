package org.saola.kit.table;

import java.util.List;

/** A row; its first cell names it and is its head. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}

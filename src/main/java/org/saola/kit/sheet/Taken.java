package org.saola.kit.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Hands rows on that keep to the limits, and notes what does not. */
final class Taken {

    private static final int MOST_FAULTS = 100;

    private final SheetLimits limits;
    private final SheetReader.Rows rows;
    private final List<SheetFault> faults = new ArrayList<>();
    private int last;
    private int columns;

    Taken(SheetLimits limits, SheetReader.Rows rows) {
        this.limits = limits;
        this.rows = rows;
    }

    /** @param cells less the empty ones at the end is what is handed on */
    void row(int number, List<SheetCell> cells) throws IOException {
        int length = cells.size();
        while (length > 0 && cells.get(length - 1).text().isEmpty()) {
            length--;
        }
        if (length == 0) {
            return;
        }
        if (number > limits.rows()) {
            throw SheetReader.refused(SheetProblem.TOO_MANY_ROWS, number, 0, limits.rows());
        }
        if (length > limits.columns()) {
            throw SheetReader.refused(SheetProblem.TOO_MANY_COLUMNS, number, length, limits.columns());
        }
        List<SheetCell> kept = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            SheetCell cell = cells.get(i);
            kept.add(tooLong(cell) ? faulty(number, i + 1) : cell);
        }
        last = number;
        columns = Math.max(columns, length);
        rows.take(new SheetRow(number, kept));
    }

    private boolean tooLong(SheetCell cell) {
        return cell instanceof SheetCell.Text(String text) && text.length() > limits.cellLength();
    }

    private SheetCell faulty(int row, int column) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new SheetFault(SheetProblem.CELL_TOO_LONG, row, column, limits.cellLength()));
        }
        return SheetCell.EMPTY;
    }

    SheetReading csv(String letters, boolean sure) {
        return new SheetReading(SheetFormat.CSV, letters, sure, "", List.of(), last, columns, faults);
    }

    SheetReading xlsx(String sheet, List<String> sheets) {
        return new SheetReading(SheetFormat.XLSX, "UTF-8", true, sheet, sheets, last, columns, faults);
    }

    int lastRow() {
        return last;
    }

    int mostColumns() {
        return limits.columns();
    }
}

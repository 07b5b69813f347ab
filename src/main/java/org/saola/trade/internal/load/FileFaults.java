package org.saola.trade.internal.load;

import java.util.ArrayList;
import java.util.List;
import org.saola.trade.TradeFault;

/** The faults of one file, those of the row that is being read apart: a row with wrong columns has only that fault. */
final class FileFaults {

    private static final int LINE_BITS = 40;

    private record Waiting(TradeFault fault, long line, int column, String value) {}

    private final Faults faults = new Faults();
    private final List<Waiting> ofRow = new ArrayList<>();
    private final int number;
    private final String file;
    private long lastLineWithWrongColumns;

    /** @param number of the file among all, which makes a line's place unique */
    FileFaults(int number, String file) {
        this.number = number;
        this.file = file;
    }

    String file() {
        return file;
    }

    Faults all() {
        return faults;
    }

    /** One number for the file and the line. */
    long place(long line) {
        return (long) number << LINE_BITS | line;
    }

    static int fileOf(long place) {
        return (int) (place >> LINE_BITS);
    }

    static long lineOf(long place) {
        return place & (1L << LINE_BITS) - 1;
    }

    void add(TradeFault fault, long line, int column, String value) {
        ofRow.add(new Waiting(fault, line, column, value));
    }

    void commit() {
        if (!ofRow.isEmpty()) {
            ofRow.forEach(each -> faults.add(each.fault, file, each.line, each.column, each.value));
            ofRow.clear();
        }
    }

    void columns(long line, int found, int expected) {
        ofRow.clear();
        lastLineWithWrongColumns = line;
        faults.add(TradeFault.COLUMNS_WRONG, file, line, Math.min(found, expected) + 1, found + " / " + expected);
    }

    /** Whether the columns of this line, the last of the file, were too few or too many. */
    boolean hadWrongColumns(long line) {
        return lastLineWithWrongColumns == line;
    }

    void whole(TradeFault fault, long line, String value) {
        faults.add(fault, file, line, 0, value);
    }
}

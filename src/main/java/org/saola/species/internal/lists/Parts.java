package org.saola.species.internal.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.saola.kernel.ProblemException;
import org.saola.kit.sheet.SheetCell;
import org.saola.kit.sheet.SheetFormat;
import org.saola.kit.sheet.SheetLimits;
import org.saola.kit.sheet.SheetProblem;
import org.saola.kit.sheet.SheetReader;
import org.saola.kit.sheet.SheetReading;
import org.saola.kit.sheet.SheetRow;
import org.saola.species.BroughtList;
import org.saola.species.ListChecks;

/**
 * A list as it comes in, in parts that are packed at once: a large file is never whole in memory.
 *
 * @param first the first rows, as they are
 */
record Parts(BroughtList.Read read, List<SheetRow> first, List<byte[]> packed) {

    private static final int ROWS = 500;
    private static final int FIRST = 100;

    /** With the heading; wider tables are hardly lists of names, and unpacked files of this size fit beside everything else. */
    private static final SheetLimits LIMITS =
            new SheetLimits(ListChecks.MOST_LINES + 1, 200, 32_767, 200L * 1024 * 1024);

    /** Letters and signs of all cells together, which bounds what the database keeps. */
    private static final long MOST_TEXT = 50_000_000;

    /** A workbook holds all its words in memory while it is read, so one is read at a time. */
    private static final Semaphore READING = new Semaphore(1, true);

    static Parts of(Path file) throws IOException {
        Packing packing = new Packing();
        READING.acquireUninterruptibly();
        try {
            SheetReading reading = SheetReader.read(file, LIMITS, packing::add);
            reading.requireNoFaults();
            return packing.parts(new BroughtList.Read(
                    reading.format(),
                    reading.letters(),
                    reading.sure(),
                    reading.sheet(),
                    reading.sheets().size(),
                    reading.rows(),
                    reading.columns()));
        } finally {
            READING.release();
        }
    }

    static Parts of(List<String> names) {
        Packing packing = new Packing();
        for (int i = 0; i < names.size(); i++) {
            packing.add(new SheetRow(i + 1, List.of(SheetCell.of(names.get(i)))));
        }
        return packing.parts(new BroughtList.Read(SheetFormat.CSV, "UTF-8", true, "", 0, names.size(), 1));
    }

    private static final class Packing {

        private final List<SheetRow> first = new ArrayList<>();
        private final List<SheetRow> held = new ArrayList<>();
        private final List<byte[]> packed = new ArrayList<>();
        private long text;

        void add(SheetRow row) {
            if (first.size() < FIRST) {
                first.add(row);
            }
            held.add(row);
            text += row.cells().stream().mapToLong(cell -> cell.text().length()).sum();
            if (text > MOST_TEXT) {
                throw new ProblemException.RuleBroken(SheetProblem.UNPACKS_TOO_LARGE, "file");
            }
            if (held.size() == ROWS) {
                pack();
            }
        }

        private void pack() {
            packed.add(KeptPart.rows(held));
            held.clear();
        }

        Parts parts(BroughtList.Read read) {
            if (!held.isEmpty()) {
                pack();
            }
            return new Parts(read, List.copyOf(first), List.copyOf(packed));
        }
    }
}

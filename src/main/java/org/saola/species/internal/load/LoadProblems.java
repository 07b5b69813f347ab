package org.saola.species.internal.load;

import java.util.ArrayList;
import java.util.List;
import org.saola.species.LoadFault;
import org.saola.species.LoadProblem;
import org.saola.species.LoadReport;

/** Collects the problems of a load: all are counted, the first are kept. */
public final class LoadProblems {

    private static final int LONGEST_VALUE = 120;

    private final List<LoadProblem> kept = new ArrayList<>();
    private int refusals;
    private int tellings;

    /** A problem of one field. */
    void add(LoadFault fault, String file, TableRow row, String column) {
        add(fault, file, row.line(), row.column(column), row.get(column));
    }

    /** A problem of a file as a whole. */
    void add(LoadFault fault, String file, String value) {
        add(fault, file, 0, 0, value);
    }

    void add(LoadFault fault, String file, long line, int column, String value) {
        if (fault.refuses()) {
            refusals++;
        } else {
            tellings++;
        }
        if (kept.size() < LoadReport.PROBLEMS) {
            String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
            kept.add(new LoadProblem(fault, file, line, column, shown));
        }
    }

    public List<LoadProblem> kept() {
        return List.copyOf(kept);
    }

    public int refusals() {
        return refusals;
    }

    public int tellings() {
        return tellings;
    }
}

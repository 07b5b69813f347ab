package org.saola.trade.internal.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saola.trade.TradeFault;
import org.saola.trade.TradeFaultFound;
import org.saola.trade.TradeLoadReport;

/** Collects the faults of one file, or of all: every one is counted, the first of them are kept. Not for several threads. */
final class Faults {

    private static final int LONGEST_VALUE = 200;

    private final List<TradeFaultFound> kept = new ArrayList<>();
    private long refusals;
    private long tellings;

    void add(TradeFault fault, String file, long line, int column, String value) {
        if (fault.refuses()) {
            refusals++;
        } else {
            tellings++;
        }
        if (kept.size() < TradeLoadReport.FAULTS) {
            kept.add(new TradeFaultFound(
                    fault,
                    file,
                    line,
                    column,
                    value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value));
        }
    }

    /** Adds those of a file, which comes after those added before. */
    void add(Faults ofFile) {
        refusals += ofFile.refusals;
        tellings += ofFile.tellings;
        kept.addAll(ofFile.kept.subList(
                0, Math.min(ofFile.kept.size(), Math.max(0, TradeLoadReport.FAULTS - kept.size()))));
    }

    List<TradeFaultFound> kept() {
        // What refuses comes first: it is what has to be mended.
        return kept.stream()
                .sorted(Comparator.comparing(found -> !found.fault().refuses()))
                .toList();
    }

    long refusals() {
        return refusals;
    }

    long tellings() {
        return tellings;
    }
}

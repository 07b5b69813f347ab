package org.saola.trade;

import java.util.List;
import java.util.Optional;

/**
 * What a load did, or would do.
 *
 * @param rows good rows, over all files
 * @param faults the first {@link #FAULTS}, by file and line
 * @param refusals how many faults keep a row or a file from being used, all counted
 * @param tellings how many faults are only told, all counted
 * @param release what was made; nothing for a dry run and where rows were refused
 */
public record TradeLoadReport(
        long rows, List<TradeFaultFound> faults, long refusals, long tellings, Optional<Release> release) {

    public static final int FAULTS = 1_000;

    public TradeLoadReport {
        faults = List.copyOf(faults);
    }
}

package org.saola.trade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What belongs together, counted and added up.
 *
 * @param keys as the public files print them, empty for nothing: one, or exporter and importer for {@link SumBy#FLOW}, or the
 *     term and its unit for {@link SumBy#TERM}
 * @param pairs rows of the comparative tabulation
 * @param both those that both sides reported
 * @param imported what importers reported; only where all of it is of one term and one unit, since nothing else can be added
 * @param exported what exporters reported, likewise
 */
public record TradeSum(
        List<String> keys, long pairs, long both, Optional<BigDecimal> imported, Optional<BigDecimal> exported) {

    public TradeSum {
        keys = List.copyOf(keys);
    }
}

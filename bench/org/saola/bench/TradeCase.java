package org.saola.bench;

import java.util.Optional;
import org.saola.trade.SumBy;
import org.saola.trade.TradeQuestion;

/**
 * One question of the bench, for each side in its own way.
 *
 * @param by where it asks for the twenty largest
 * @param sql the same for one table of shipments whose columns are named as in the public files
 */
record TradeCase(String kind, String value, TradeQuestion question, Optional<SumBy> by, String sql) {}

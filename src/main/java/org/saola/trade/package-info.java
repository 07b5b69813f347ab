/**
 * Lawful trade: all shipments that countries reported under CITES, answered as the public trade database answers, at once.
 *
 * <p>It loads the public files that the operator brings into releases that never change, and answers questions from one
 * release. It does not know permits, cases or people, and never holds the real number of a permit. Reports are of permits
 * issued or used, not always of shipments: answers say so.
 *
 * <p>The entry point is {@code Trade}.
 *
 * <pre>{@code
 * TradeQuestion question = TradeQuestion.of(TradeKind.NET_EXPORTS).withYears(2015, 2020).with(TradeFilter.TAXON, List.of("Python regius"));
 * TradeAnswer answer = trade.ask(viewer, question);
 * answer.read(rows -> { while (rows.next()) { rows.text(0); } });
 * }</pre>
 */
@NullMarked
package org.saola.trade;

import org.jspecify.annotations.NullMarked;

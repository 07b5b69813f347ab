package org.saola.trade;

/**
 * A column of an answer.
 *
 * @param name as the public export names it
 * @param number whether it holds numbers: years, quantities, record numbers
 */
public record TradeColumn(String name, boolean number) {}

package org.saola.trade;

import java.util.List;
import org.saola.kernel.Texts;

/**
 * A term, unit, purpose or source.
 *
 * @param name the English one is what the public files print
 * @param also codes of other editions, and English names that older files print
 * @param sort the code by which the public files order it
 */
public record TradeCode(String code, Texts name, List<String> also, String sort) {

    public TradeCode {
        also = List.copyOf(also);
    }
}

package org.saola.trade.internal.load;

import java.util.List;
import org.saola.trade.TradeCode;
import org.saola.trade.internal.codes.CodeList;
import org.saola.trade.internal.codes.CodeLists;
import org.saola.trade.internal.codes.Words;

/** The words that rows are read by, made once for a load. */
record Vocabulary(
        Words appendices,
        Words terms,
        Words units,
        Words countries,
        Words purposes,
        Words sources,
        Words reporters,
        PermitBook permits,
        Blanks blanks) {

    /** The numbers of nothing. */
    record Blanks(int unit, int country, int purpose, int source) {}

    /** How a release numbers those who report. */
    static final List<String> REPORTERS = List.of("I", "E");

    static Vocabulary of(CodeLists lists) {
        Words appendices = words(CodeLists.APPENDICES);
        // The export by codes writes the Appendices as figures.
        appendices.add("1", 0);
        appendices.add("2", 1);
        appendices.add("3", 2);
        return new Vocabulary(
                appendices,
                lists.terms().words(),
                lists.units().words(),
                words(lists.countries()),
                codes(lists.purposes()),
                codes(lists.sources()),
                words(REPORTERS),
                new PermitBook(),
                new Blanks(
                        blank(lists.units()),
                        CodeList.blank(lists.countries().size()),
                        blank(lists.purposes()),
                        blank(lists.sources())));
    }

    private static int blank(CodeList list) {
        return CodeList.blank(list.codes().size());
    }

    private static Words codes(CodeList list) {
        return words(list.codes().stream().map(TradeCode::code).toList());
    }

    private static Words words(List<String> all) {
        Words words = new Words();
        for (int i = 0; i < all.size(); i++) {
            words.add(all.get(i), i);
        }
        return words;
    }
}

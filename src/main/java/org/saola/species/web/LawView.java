package org.saola.species.web;

import java.util.List;
import java.util.Map;

/**
 * What one law says of a taxon on a day, in sentences that can be read out.
 *
 * @param regime the code of the law, which names parts of the page
 * @param listing the lists in short, {@code I/II}; empty where the law never spoke of the taxon
 * @param asked the day, and the country where one was asked
 * @param answer one sentence for each listing that stands, or one that says that none does
 * @param unlisted whether the answer shows the sign for what is not listed, which then needs a word
 * @param reasons by the day of each change
 */
public record LawView(
        String regime,
        String name,
        String listing,
        String asked,
        List<String> answer,
        boolean unlisted,
        List<Reason> reasons,
        List<String> reservations,
        List<Question> sent) {

    /** A hidden field of the form that makes a statement. */
    public record Question(String name, String value) {}

    /**
     * One link of the reason.
     *
     * @param counts whether the listing stands for the taxon
     * @param decided what was decided, with day, list and the taxon that the law names
     * @param effect what that did to the taxon asked about
     */
    public record Reason(boolean counts, String decided, String effect, List<Detail> details) {}

    /** @param termKey the message that says what it is @param language of the text; empty where that of the page */
    public record Detail(String termKey, String text, String language) {

        static Detail of(String termKey, String text) {
            return new Detail(termKey, text, "");
        }

        /** A text of the data, which falls back to English. */
        static Detail of(String termKey, Map<String, String> texts, String reader) {
            boolean here = texts.containsKey(reader);
            return new Detail(termKey, DataText.plain(texts.getOrDefault(here ? reader : "en", "")), here ? "" : "en");
        }
    }
}

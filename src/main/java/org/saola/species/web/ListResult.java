package org.saola.species.web;

import java.util.List;
import java.util.Optional;
import org.saola.kit.StatusTag;
import org.saola.kit.table.Pager;

/**
 * What a list came to: how many lines of each kind first, then line by line.
 *
 * @param lines how many there are in all
 * @param counts those kinds that occur
 * @param caption what the lines shown are
 * @param dated whether lines have a day of their own, or a country, so that these are worth a column
 * @param pager where they do not fit one page
 * @param sent what asks the same again, where the list is not kept; empty where it is
 */
public record ListResult(
        int lines,
        List<Count> counts,
        String caption,
        boolean dated,
        List<Row> rows,
        Optional<Pager> pager,
        List<LawView.Question> sent) {

    /**
     * How many lines came to one thing.
     *
     * @param status its code; empty for all lines
     * @param href the lines of it alone; empty where a form shows them
     */
    public record Count(String status, StatusTag tag, int count, String href, boolean chosen) {}

    /** @param number of its row @param typed the name as it was written */
    public record Row(int number, String typed, LineView line) {}
}

package org.saola.species.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saola.kit.StatusTag;

/**
 * What one line of a list came to, in the reader’s language. Texts are empty where there is nothing to say.
 *
 * @param accepted the scientific name of the one taxon that is surely meant
 * @param href the page of that taxon
 * @param number of that taxon; 0 where none is surely meant
 * @param matched the name that was found, where it is another than the accepted one
 * @param candidates where nothing is certain, the likeliest
 * @param day of the law @param date the same, as a day
 * @param lists the lists of CITES that stand @param shortly the same as people write it, {@code I/II}
 * @param meaning what that is, in sentences
 * @param caution why the answer is not that for all of the taxon, which must be seen beside it
 * @param by the taxa that the law names, each with the day since when
 */
public record LineView(
        StatusTag status,
        String accepted,
        String href,
        int number,
        String matched,
        List<Named> candidates,
        String day,
        Optional<LocalDate> date,
        String country,
        String lists,
        String shortly,
        String meaning,
        String caution,
        String by,
        String annexes,
        String notes,
        String reservations) {

    /** A name that may be meant. @param accepted what it stands for, where that is another name */
    public record Named(String name, String href, String accepted) {}

    public LineView {
        candidates = List.copyOf(candidates);
    }
}

package org.saola.species.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.CountryCode;
import org.saola.species.AnsweredLine;
import org.saola.species.Category;
import org.saola.species.LineLaw;
import org.saola.species.ListingAnswer;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.lists.LineLaws;

/**
 * One line of a list as programs read it. Names of fields and words of code are a promise and never change.
 *
 * @param line from 1, those that were sent counted
 * @param status CERTAIN and SYNONYM alone are certain; a line whose day or country cannot be read has BAD_DATE or BAD_COUNTRY
 * @param taxon the one that is surely meant
 * @param candidates the name that was found, or, where none is certain, the likeliest
 * @param cites what the law said; null unless the line is certain
 * @param eu likewise; null also where no Annexes are loaded
 * @param reservations those of the country of the line, or all where it has none
 */
record LineJson(
        int line,
        String name,
        String status,
        @Nullable Integer taxon,
        @Nullable String accepted,
        List<TaxaJson.CandidateJson> candidates,
        @Nullable LocalDate date,
        @Nullable String country,
        @Nullable Law cites,
        @Nullable Law eu,
        List<LawJson.ChangeJson> reservations,
        TaxaJson.Status data) {

    /**
     * @param known whether changes of this law are on record; without them nothing is said of a day, and {@code printed} is what
     *     a download prints for its own day
     * @param inWords {@code I/II}; null where the law never spoke of the taxon
     * @param below whether the law names taxa below this one, so that its answer is not that for all of it
     */
    record Law(
            boolean known,
            @Nullable String inWords,
            List<String> lists,
            List<LawJson.StandingJson> standing,
            boolean below,
            @Nullable String printed) {}

    static LineJson of(int number, String name, AnsweredLine line, LineLaws laws) {
        Optional<TaxonId> taxon = line.taxon();
        Optional<LineLaw> law = laws.of(line);
        return new LineJson(
                number,
                name,
                line.status().name(),
                taxon.map(TaxonId::value).orElse(null),
                taxon.flatMap(laws.book()::find).map(Taxon::fullName).orElse(null),
                line.candidates().stream().map(TaxaJson.CandidateJson::of).toList(),
                line.day().orElse(null),
                line.country().map(CountryCode::value).orElse(null),
                law.map(known -> law(known.cites(), known, laws)).orElse(null),
                law.flatMap(known -> known.eu().map(eu -> law(eu, known, laws))).orElse(null),
                law.map(LineLaw::reservations).orElse(List.of()).stream()
                        .map(LawJson.ChangeJson::of)
                        .toList(),
                TaxaJson.Status.of(laws.book()));
    }

    private static Law law(ListingAnswer answer, LineLaw law, LineLaws laws) {
        return new Law(
                laws.book().hasHistory(answer.regime()),
                TaxaJson.known(answer.inWords()),
                answer.categories().stream().map(Category::word).toList(),
                answer.standing().stream().map(LawJson.StandingJson::of).toList(),
                law.below(),
                law.printed().map(printed -> printed.listing()).orElse(null));
    }
}

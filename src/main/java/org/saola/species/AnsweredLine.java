package org.saola.species;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.CountryCode;

/**
 * What a line of a list means.
 *
 * @param name what is known of the name alone: never {@link LineStatus#BAD_DATE} nor {@link LineStatus#BAD_COUNTRY}
 * @param candidates the name that was found, or, where it is not certain, the likeliest ones, best first
 * @param day on which the law is asked; nothing where it cannot be read
 * @param country whose population is asked about; nothing where none is, or it cannot be read
 */
public record AnsweredLine(
        LineStatus status,
        LineStatus name,
        List<Candidate> candidates,
        Optional<LocalDate> day,
        Optional<CountryCode> country) {

    public AnsweredLine {
        candidates = List.copyOf(candidates);
    }

    /** The one taxon that is surely meant. */
    public Optional<TaxonId> taxon() {
        return name.isCertain() ? Optional.of(taxon(candidates.getFirst())) : Optional.empty();
    }

    /** The taxon that a candidate leads to; the first, where it leads to several. */
    public static TaxonId taxon(Candidate candidate) {
        return candidate.accepted().isEmpty()
                ? candidate.taxon()
                : candidate.accepted().getFirst();
    }
}

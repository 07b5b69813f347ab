package org.saola.species.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.species.AppliedRestriction;
import org.saola.species.RestrictionKind;
import org.saola.species.RestrictionReason;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.springframework.stereotype.Component;

/** Makes what a page tells of quotas, suspensions and decisions of the European Union. */
@Component
class RestrictionParts {

    private final RestrictionWords restrictions;
    private final SpeciesWords words;

    RestrictionParts(RestrictionWords restrictions, SpeciesWords words) {
        this.restrictions = restrictions;
        this.words = words;
    }

    private enum Reason {
        OWN,
        HIGHER,
        PART,
        COUNTRY;

        static Reason of(RestrictionReason why) {
            return switch (why) {
                case RestrictionReason.OnTaxon own -> OWN;
                case RestrictionReason.OnHigherTaxon higher -> HIGHER;
                case RestrictionReason.OnPart part -> PART;
                case RestrictionReason.OnAllTaxaOf country -> COUNTRY;
            };
        }
    }

    RestrictionsView view(
            SpeciesBook book, Taxon taxon, LocalDate day, Optional<CountryCode> country, Language language) {
        List<AppliedRestriction> on = ofCountry(
                book.restrictions(taxon.id(), country, day), book.restrictions(taxon.id(), Optional.empty(), day));
        List<AppliedRestriction> stands =
                on.stream().filter(applied -> !applied.endUnknown()).toList();
        Set<AppliedRestriction> told = new HashSet<>(on);
        List<AppliedRestriction> others =
                ofCountry(book.restrictions(taxon.id(), country), book.restrictions(taxon.id())).stream()
                        .filter(applied -> !told.contains(applied))
                        .toList();
        List<RestrictionsView.Group> groups = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            List<AppliedRestriction> ofReason = stands.stream()
                    .filter(applied -> Reason.of(applied.why()) == reason)
                    .toList();
            if (!ofReason.isEmpty()) {
                groups.add(group(book, taxon, reason, ofReason, language));
            }
        }
        return new RestrictionsView(
                country.map(place -> words.text(
                                "species.restrictions.asked.country",
                                language,
                                words.day(day, language),
                                words.country(place, language)))
                        .orElseGet(() -> words.text("species.restrictions.asked", language, words.day(day, language))),
                !book.restrictionKinds().isEmpty(),
                missing(book, language),
                groups,
                table(
                        book,
                        "species.restrictions.perhaps.caption",
                        taxon,
                        on.stream().filter(AppliedRestriction::endUnknown).toList(),
                        language),
                table(book, "species.restrictions.others.caption", taxon, others, language));
    }

    /** Where a specimen comes from does not say where it goes: what other countries say of imports stays on the page. */
    private static List<AppliedRestriction> ofCountry(
            List<AppliedRestriction> asked, List<AppliedRestriction> everywhere) {
        List<AppliedRestriction> both = new ArrayList<>(asked);
        everywhere.stream()
                .filter(applied -> applied.restriction().isAboutImports() && !both.contains(applied))
                .forEach(both::add);
        return both;
    }

    private RestrictionsView.Group group(
            SpeciesBook book, Taxon taxon, Reason reason, List<AppliedRestriction> of, Language language) {
        String name = words.taxon(taxon, language);
        return new RestrictionsView.Group(
                reason.name().toLowerCase(java.util.Locale.ROOT),
                words.text("species.restrictions.of." + reason, language, name),
                words.text("species.restrictions.meaning." + reason, language, name),
                table(book, "species.restrictions.of." + reason, taxon, of, language));
    }

    private RestrictionsView.Table table(
            SpeciesBook book, String captionKey, Taxon taxon, List<AppliedRestriction> of, Language language) {
        Comparator<AppliedRestriction> order = Comparator.<AppliedRestriction, RestrictionKind>comparing(
                        applied -> RestrictionKind.of(applied.restriction()))
                .thenComparing(applied -> applied.restriction()
                        .country()
                        .map(country -> words.country(country, language))
                        .orElse(""))
                .thenComparing(
                        applied -> applied.restriction().start().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(applied -> applied.restriction().id());
        List<RestrictionsView.Line> lines = new ArrayList<>();
        of.stream()
                .sorted(order)
                .map(applied -> restrictions.line(book, applied, language))
                .forEach(line -> add(line, lines));
        return new RestrictionsView.Table(words.text(captionKey, language, words.taxon(taxon, language)), lines);
    }

    /** The same measure for many countries, as quotas of zero are, is read as one. */
    private static void add(RestrictionsView.Line line, List<RestrictionsView.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            RestrictionsView.Line other = lines.get(i);
            if (other.differsInCountryOnly(line)) {
                lines.set(i, other.in(other.countries() + ", " + line.countries()));
                return;
            }
        }
        lines.add(line);
    }

    private String missing(SpeciesBook book, Language language) {
        Set<RestrictionKind> missing = EnumSet.allOf(RestrictionKind.class);
        missing.removeAll(book.restrictionKinds());
        return missing.isEmpty()
                ? ""
                : words.text(
                        "species.restrictions.missing",
                        language,
                        missing.stream()
                                .map(kind -> words.text("species.restrictions.kind." + kind, language))
                                .collect(Collectors.joining(", ")));
    }
}

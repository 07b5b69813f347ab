package org.saola.species.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kit.Crumb;
import org.saola.species.AppliedRestriction;
import org.saola.species.Coded;
import org.saola.species.EuDecision;
import org.saola.species.Notice;
import org.saola.species.Quota;
import org.saola.species.Restriction;
import org.saola.species.RestrictionReason;
import org.saola.species.SpeciesBook;
import org.saola.species.Suspension;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** Tells quotas, suspensions and decisions of the European Union in words. */
@Component
class RestrictionWords {

    private static final BigDecimal IN_PREPARATION = BigDecimal.ONE.negate();

    /** The types of opinion that the pages have words for; others are told as the data has them. */
    private static final List<String> TYPES =
            List.of("SUSPENSION", "POSITIVE_OPINION", "NEGATIVE_OPINION", "NO_OPINION", "SRG_REFERRAL");

    private final SpeciesWords words;

    RestrictionWords(SpeciesWords words) {
        this.words = words;
    }

    RestrictionsView.Line line(SpeciesBook book, AppliedRestriction applied, Language language) {
        Restriction restriction = applied.restriction();
        return new RestrictionsView.Line(
                what(restriction, language),
                restriction
                        .country()
                        .map(country -> words.country(country, language))
                        .orElseGet(() -> words.text("species.restriction.every-country", language)),
                period(applied, language),
                names(book, applied.why(), language),
                facts(book, restriction, language),
                DataText.plain(restriction.notes()),
                papers(restriction, language));
    }

    private String what(Restriction restriction, Language language) {
        return switch (restriction) {
            case Suspension suspension ->
                words.text(
                        suspension.isAboutImports() ? "species.restriction.imports" : "species.restriction.suspension",
                        language);
            case Quota quota -> quota(quota, language);
            case EuDecision decision -> decision(decision.kind(), language);
        };
    }

    private String quota(Quota quota, Language language) {
        if (quota.amount().compareTo(IN_PREPARATION) == 0) {
            return words.text("species.restriction.quota.preparing", language);
        }
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(6);
        String amount = format.format(quota.amount());
        return quota.unit()
                .map(unit -> words.text("species.restriction.quota.unit", language, amount, unit.name()))
                .orElseGet(() -> words.text("species.restriction.quota", language, amount));
    }

    private String decision(EuDecision.Kind kind, Language language) {
        if (TYPES.contains(kind.type())) {
            return words.text("species.restriction.eu." + kind.type(), language);
        }
        return kind.name().isEmpty()
                ? words.text("species.restriction.eu", language)
                : words.text("species.restriction.eu.other", language, kind.name());
    }

    /** The taxon that it names, told so that what names none is not taken for one about the taxon. */
    private Crumb names(SpeciesBook book, RestrictionReason why, Language language) {
        return switch (why) {
            case RestrictionReason.OnTaxon own -> new Crumb("", words.text("species.restriction.names.own", language));
            case RestrictionReason.OnHigherTaxon(TaxonId taxon) -> taxon(book, taxon, language);
            case RestrictionReason.OnPart(TaxonId taxon) -> taxon(book, taxon, language);
            case RestrictionReason.OnAllTaxaOf(var country) ->
                new Crumb("", words.text("species.restriction.names.none", language, words.country(country, language)));
        };
    }

    private Crumb taxon(SpeciesBook book, TaxonId id, Language language) {
        Optional<Taxon> taxon = book.find(id);
        return new Crumb(
                TaxonPages.href(id),
                taxon.map(known -> words.taxon(known, language)).orElseGet(id::toString));
    }

    private List<LawView.Detail> facts(SpeciesBook book, Restriction restriction, Language language) {
        List<LawView.Detail> details = new ArrayList<>();
        switch (restriction) {
            case Quota quota -> {
                quota.published()
                        .filter(day -> !quota.start().equals(Optional.of(day)))
                        .ifPresent(day -> details.add(
                                LawView.Detail.of("species.restriction.published", words.day(day, language))));
                if (!quota.shown()) {
                    details.add(LawView.Detail.of(
                            "species.restriction.not-shown",
                            words.text("species.restriction.not-shown.why", language)));
                }
            }
            case EuDecision decision -> {
                if (saysMore(decision.kind())) {
                    details.add(new LawView.Detail("species.restriction.kind", decided(decision.kind()), "en"));
                }
                decision.source().ifPresent(source -> details.add(coded("species.restriction.source", source)));
                decision.term().ifPresent(term -> details.add(coded("species.restriction.term", term)));
            }
            case Suspension suspension -> {
                if (!suspension.excludedTaxa().isEmpty()) {
                    details.add(LawView.Detail.of(
                            "species.detail.excluded-taxa",
                            suspension.excludedTaxa().stream()
                                    .map(id -> taxon(book, id, language).text())
                                    .collect(Collectors.joining(", "))));
                }
            }
        }
        return details;
    }

    /** Whether the words of the data tell more than the type: “Suspension (a)” does, “Positive” does not. */
    private static boolean saysMore(EuDecision.Kind kind) {
        String type = kind.type().replace('_', ' ').toLowerCase(Locale.ROOT);
        return !kind.description().isEmpty()
                || TYPES.contains(kind.type()) && !type.startsWith(kind.name().toLowerCase(Locale.ROOT));
    }

    private static String decided(EuDecision.Kind kind) {
        return kind.description().isEmpty() ? kind.name() : kind.name() + ": " + DataText.plain(kind.description());
    }

    private static LawView.Detail coded(String termKey, Coded coded) {
        String text = coded.code().isEmpty() || coded.name().isEmpty()
                ? coded.code() + coded.name()
                : coded.code() + ", " + coded.name();
        return new LawView.Detail(termKey, text, "en");
    }

    private List<Crumb> papers(Restriction restriction, Language language) {
        List<Crumb> papers = new ArrayList<>();
        switch (restriction) {
            case Suspension suspension -> {
                suspension.notice().ifPresent(notice -> papers.add(paper(notice, language)));
                suspension.endNotice().ifPresent(notice -> papers.add(paper(notice, language)));
            }
            case EuDecision decision -> decision.notice().ifPresent(notice -> papers.add(paper(notice, language)));
            case Quota quota -> {
                String link = DataText.link(quota.url());
                if (!link.isEmpty()) {
                    papers.add(new Crumb(link, words.text("species.restriction.paper", language)));
                }
            }
        }
        return papers;
    }

    private Crumb paper(Notice notice, Language language) {
        String name = notice.name().isEmpty() ? words.text("species.restriction.paper", language) : notice.name();
        return new Crumb(
                DataText.link(notice.url()),
                notice.date()
                        .map(day ->
                                words.text("species.restriction.paper.dated", language, name, words.day(day, language)))
                        .orElse(name));
    }

    private String period(AppliedRestriction applied, Language language) {
        String start = applied.restriction()
                .start()
                .map(day -> words.day(day, language))
                .orElse("—");
        return applied.restriction()
                .end()
                .map(end -> words.text("species.restriction.span", language, start, words.day(end, language)))
                .orElseGet(() -> words.text(
                        applied.endUnknown() ? "species.restriction.over" : "species.restriction.since",
                        language,
                        start));
    }
}

package org.saola.trade;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody wants to know. Of each list, any value will do; an empty one does not restrict.
 *
 * @param years none for all that the release has
 * @param taxa names, each with all below it; as the release prints them, or as people type them
 * @param appendices I, II, III or N
 * @param importers codes of countries; {@code EU} is its members, each in the years of its membership
 * @param origins likewise; {@link #BLANK} for rows where none is given
 * @param terms codes, or English names
 * @param units likewise; {@link #BLANK} for rows where none is given, which are numbers of specimens
 * @param purposes codes, or {@link #BLANK}
 * @param sources codes, or {@link #BLANK}
 * @param reporter only what this side reported
 * @param permits random identifiers, in any role; for shipments only
 * @param wildBringsUnknown what the public site does without saying so: whoever asks for source W also gets U and blank
 */
public record TradeQuestion(
        TradeKind kind,
        Optional<String> release,
        Years years,
        List<String> taxa,
        List<String> appendices,
        List<String> importers,
        List<String> exporters,
        List<String> origins,
        List<String> terms,
        List<String> units,
        List<String> purposes,
        List<String> sources,
        Optional<Reporter> reporter,
        List<String> permits,
        boolean wildBringsUnknown) {

    /** Nothing stands there. */
    public static final String BLANK = "blank";

    /** The first and the last year, both included; either may be open. */
    public record Years(OptionalInt from, OptionalInt to) {
        public static final Years ALL = new Years(OptionalInt.empty(), OptionalInt.empty());

        public static Years of(int from, int to) {
            return new Years(OptionalInt.of(from), OptionalInt.of(to));
        }
    }

    public TradeQuestion {
        taxa = sorted(taxa);
        appendices = sorted(appendices);
        importers = sorted(importers);
        exporters = sorted(exporters);
        origins = sorted(origins);
        terms = sorted(terms);
        units = sorted(units);
        purposes = sorted(purposes);
        sources = sorted(sources);
        permits = sorted(permits);
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().distinct().sorted().toList();
    }

    /** All trade of a kind. */
    public static TradeQuestion of(TradeKind kind) {
        List<String> any = List.of();
        return new TradeQuestion(
                kind,
                Optional.empty(),
                Years.ALL,
                any,
                any,
                any,
                any,
                any,
                any,
                any,
                any,
                any,
                Optional.empty(),
                any,
                false);
    }

    public TradeQuestion withKind(TradeKind other) {
        return new TradeQuestion(
                other,
                release,
                years,
                taxa,
                appendices,
                importers,
                exporters,
                origins,
                terms,
                units,
                purposes,
                sources,
                reporter,
                permits,
                wildBringsUnknown);
    }

    public TradeQuestion withRelease(String name) {
        return new TradeQuestion(
                kind,
                Optional.of(name),
                years,
                taxa,
                appendices,
                importers,
                exporters,
                origins,
                terms,
                units,
                purposes,
                sources,
                reporter,
                permits,
                wildBringsUnknown);
    }

    public TradeQuestion withYears(int from, int to) {
        return new TradeQuestion(
                kind,
                release,
                Years.of(from, to),
                taxa,
                appendices,
                importers,
                exporters,
                origins,
                terms,
                units,
                purposes,
                sources,
                reporter,
                permits,
                wildBringsUnknown);
    }

    public TradeQuestion withTaxa(List<String> names) {
        return new TradeQuestion(
                kind,
                release,
                years,
                names,
                appendices,
                importers,
                exporters,
                origins,
                terms,
                units,
                purposes,
                sources,
                reporter,
                permits,
                wildBringsUnknown);
    }

    public TradeQuestion withExporters(List<String> codes) {
        return new TradeQuestion(
                kind,
                release,
                years,
                taxa,
                appendices,
                importers,
                codes,
                origins,
                terms,
                units,
                purposes,
                sources,
                reporter,
                permits,
                wildBringsUnknown);
    }

    public TradeQuestion withImporters(List<String> codes) {
        return new TradeQuestion(
                kind,
                release,
                years,
                taxa,
                appendices,
                codes,
                exporters,
                origins,
                terms,
                units,
                purposes,
                sources,
                reporter,
                permits,
                wildBringsUnknown);
    }

    public TradeQuestion withAppendices(List<String> names) {
        return new TradeQuestion(
                kind,
                release,
                years,
                taxa,
                names,
                importers,
                exporters,
                origins,
                terms,
                units,
                purposes,
                sources,
                reporter,
                permits,
                wildBringsUnknown);
    }

    public TradeQuestion withTerms(List<String> codes) {
        return new TradeQuestion(
                kind,
                release,
                years,
                taxa,
                appendices,
                importers,
                exporters,
                origins,
                codes,
                units,
                purposes,
                sources,
                reporter,
                permits,
                wildBringsUnknown);
    }

    public TradeQuestion withUnits(List<String> codes) {
        return new TradeQuestion(
                kind,
                release,
                years,
                taxa,
                appendices,
                importers,
                exporters,
                origins,
                terms,
                codes,
                purposes,
                sources,
                reporter,
                permits,
                wildBringsUnknown);
    }

    public TradeQuestion withPermits(List<String> identifiers) {
        return new TradeQuestion(
                kind,
                release,
                years,
                taxa,
                appendices,
                importers,
                exporters,
                origins,
                terms,
                units,
                purposes,
                sources,
                reporter,
                identifiers,
                wildBringsUnknown);
    }

    /** The question in one form, whatever the order in which its parts were given: equal questions have equal texts. */
    public String canonical() {
        List<String> parts = new ArrayList<>();
        parts.add(kind.word());
        release.ifPresent(name -> parts.add("release=" + name));
        years.from().ifPresent(year -> parts.add("year-from=" + year));
        years.to().ifPresent(year -> parts.add("year-to=" + year));
        add(parts, "taxon", taxa);
        add(parts, "appendix", appendices);
        add(parts, "importer", importers);
        add(parts, "exporter", exporters);
        add(parts, "origin", origins);
        add(parts, "term", terms);
        add(parts, "unit", units);
        add(parts, "purpose", purposes);
        add(parts, "source", sources);
        reporter.ifPresent(side -> parts.add("reporter=" + side.code()));
        add(parts, "permit", permits);
        if (wildBringsUnknown) {
            parts.add("wild-brings-unknown=true");
        }
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, List<String> values) {
        values.forEach(value -> parts.add(name + "=" + value.replace("%", "%25").replace("&", "%26")));
    }

    /** Sixteen hexadecimal digits of the SHA-256 of {@link #canonical()}, to cite a question by. */
    public String hash() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

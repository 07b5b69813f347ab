package org.saola.trade;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.saola.kernel.Sha256;

/**
 * What somebody wants to know.
 *
 * @param years none for all that the release has
 * @param filters what narrows it; one that is missing, or has no values, does not
 * @param reporter only what this side reported
 * @param wildBringsUnknown what the public site does without saying so: whoever asks for source W also gets U and blank
 */
public record TradeQuestion(
        TradeKind kind,
        Optional<String> release,
        Years years,
        Map<TradeFilter, List<String>> filters,
        Optional<Reporter> reporter,
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
        Map<TradeFilter, List<String>> sorted = new EnumMap<>(TradeFilter.class);
        filters.forEach((filter, values) -> {
            if (!values.isEmpty()) {
                sorted.put(filter, values.stream().distinct().sorted().toList());
            }
        });
        filters = Collections.unmodifiableMap(sorted);
    }

    /** All trade of a kind. */
    public static TradeQuestion of(TradeKind kind) {
        return new TradeQuestion(kind, Optional.empty(), Years.ALL, Map.of(), Optional.empty(), false);
    }

    /** The values of a filter, in order; empty where it does not narrow. */
    public List<String> values(TradeFilter filter) {
        return filters.getOrDefault(filter, List.of());
    }

    public TradeQuestion with(TradeFilter filter, List<String> values) {
        Map<TradeFilter, List<String>> others = new HashMap<>(filters);
        others.put(filter, values);
        return new TradeQuestion(kind, release, years, others, reporter, wildBringsUnknown);
    }

    public TradeQuestion withKind(TradeKind other) {
        return new TradeQuestion(other, release, years, filters, reporter, wildBringsUnknown);
    }

    public TradeQuestion withRelease(String name) {
        return new TradeQuestion(kind, Optional.of(name), years, filters, reporter, wildBringsUnknown);
    }

    public TradeQuestion withYears(int from, int to) {
        return new TradeQuestion(kind, release, Years.of(from, to), filters, reporter, wildBringsUnknown);
    }

    /** The question in one form, whatever the order in which its parts were given: equal questions have equal texts. */
    public String canonical() {
        List<String> parts = new ArrayList<>();
        parts.add(kind.word());
        release.ifPresent(name -> parts.add("release=" + name));
        years.from().ifPresent(year -> parts.add("year-from=" + year));
        years.to().ifPresent(year -> parts.add("year-to=" + year));
        EnumSet.range(TradeFilter.TAXON, TradeFilter.SOURCE).forEach(filter -> add(parts, filter));
        reporter.ifPresent(side -> parts.add("reporter=" + side.code()));
        add(parts, TradeFilter.PERMIT);
        if (wildBringsUnknown) {
            parts.add("wild-brings-unknown=true");
        }
        return String.join("&", parts);
    }

    private void add(List<String> parts, TradeFilter filter) {
        values(filter)
                .forEach(value -> parts.add(
                        filter.word() + "=" + value.replace("%", "%25").replace("&", "%26")));
    }

    /** Sixteen hexadecimal digits of the SHA-256 of {@link #canonical()}, to cite a question by. */
    public String hash() {
        byte[] hash = Sha256.digest().digest(canonical().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 8);
    }
}

package org.saola.trade;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.saola.kernel.ProblemException;

/** A question as the parameters of an address: each may stand several times, or hold several values joined by commas. */
public final class QuestionParameters {

    /** The longest list, such as one of taxa that somebody pastes. */
    public static final int MOST_VALUES = 2_000;

    private static final int LONGEST_VALUE = 200;

    private final Map<String, List<String>> values;

    private QuestionParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads a question; parameters of other names are left alone.
     *
     * @throws ProblemException.RuleBroken with {@link TradeProblem#VALUE_UNKNOWN}, naming the parameter
     */
    public static TradeQuestion read(TradeKind kind, Map<String, List<String>> values) {
        return new QuestionParameters(values).question(kind);
    }

    private TradeQuestion question(TradeKind kind) {
        return new TradeQuestion(
                kind,
                all("release").stream().findFirst(),
                new TradeQuestion.Years(year("year-from"), year("year-to")),
                filters(),
                reporter(),
                flag("wild-brings-unknown"));
    }

    private Map<TradeFilter, List<String>> filters() {
        Map<TradeFilter, List<String>> filters = new EnumMap<>(TradeFilter.class);
        for (TradeFilter filter : TradeFilter.values()) {
            String name = filter.word();
            filters.put(
                    filter,
                    switch (filter) {
                        case TAXON, TERM, UNIT, PERMIT -> all(name);
                        case APPENDIX, IMPORTER, EXPORTER -> upper(name);
                        case ORIGIN, PURPOSE, SOURCE -> codes(name);
                    });
        }
        return filters;
    }

    private List<String> all(String name) {
        List<String> all = values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split("[,;\n]")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (all.size() > MOST_VALUES) {
            throw unknown(name, "> " + MOST_VALUES);
        }
        all.stream().filter(value -> value.length() > LONGEST_VALUE).findFirst().ifPresent(long_ -> {
            throw unknown(name, long_.substring(0, LONGEST_VALUE) + "…");
        });
        return all;
    }

    private List<String> upper(String name) {
        return all(name).stream().map(value -> value.toUpperCase(Locale.ROOT)).toList();
    }

    private List<String> codes(String name) {
        return all(name).stream()
                .map(value -> value.equalsIgnoreCase(TradeQuestion.BLANK)
                        ? TradeQuestion.BLANK
                        : value.toUpperCase(Locale.ROOT))
                .toList();
    }

    private OptionalInt year(String name) {
        List<String> all = all(name);
        if (all.isEmpty()) {
            return OptionalInt.empty();
        }
        if (all.size() > 1 || !all.getFirst().matches("(19|20)\\d\\d")) {
            throw unknown(name, String.join(",", all));
        }
        return OptionalInt.of(Integer.parseInt(all.getFirst()));
    }

    private Optional<Reporter> reporter() {
        List<String> all = upper("reporter");
        if (all.size() > 1 || !all.isEmpty() && Reporter.of(all.getFirst()).isEmpty()) {
            throw unknown("reporter", String.join(",", all));
        }
        return all.stream().findFirst().flatMap(Reporter::of);
    }

    private boolean flag(String name) {
        List<String> all = all(name);
        if (all.size() > 1 || !all.isEmpty() && !List.of("true", "false").contains(all.getFirst())) {
            throw unknown(name, String.join(",", all));
        }
        return all.equals(List.of("true"));
    }

    private static ProblemException unknown(String name, String value) {
        return new ProblemException.RuleBroken(TradeProblem.VALUE_UNKNOWN, name, name, value);
    }
}

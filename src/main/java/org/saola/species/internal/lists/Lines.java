package org.saola.species.internal.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.CountryCode;
import org.saola.species.AnsweredLine;
import org.saola.species.AskedLine;
import org.saola.species.LineStatus;
import org.saola.species.ListAsking;
import org.saola.species.NameResolution;
import org.saola.species.SpeciesBook;

/** Says what the lines of a list mean. */
public final class Lines {

    /** No name is longer; what is, is no name. */
    private static final int LONGEST_NAME = 500;

    private static final int MOST_CANDIDATES = 5;
    private static final NameResolution UNKNOWN = new NameResolution.Unknown();

    private Lines() {}

    /** Returns an answer for each line, in order; a name that comes again is looked up once. */
    public static List<AnsweredLine> answer(SpeciesBook book, List<AskedLine> lines, ListAsking asking) {
        Map<String, NameResolution> known = new LinkedHashMap<>();
        for (AskedLine line : lines) {
            String name = line.name().strip();
            if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
                known.put(name, UNKNOWN);
            }
        }
        List<String> names = List.copyOf(known.keySet());
        List<NameResolution> resolved = book.resolveAll(names);
        for (int i = 0; i < names.size(); i++) {
            known.put(names.get(i), resolved.get(i));
        }
        List<AnsweredLine> answers = new ArrayList<>(lines.size());
        for (AskedLine line : lines) {
            answers.add(answer(line, known.getOrDefault(line.name().strip(), UNKNOWN), asking));
        }
        return answers;
    }

    private static AnsweredLine answer(AskedLine line, NameResolution resolution, ListAsking asking) {
        Optional<LocalDate> day =
                line.date().isBlank() ? Optional.of(asking.day()) : WrittenDays.read(line.date(), asking.order());
        Optional<CountryCode> country =
                line.country().isBlank() ? asking.country() : WrittenCountries.read(line.country());
        LineStatus name = line.name().isBlank() ? LineStatus.NO_NAME : status(resolution);
        LineStatus status = name == LineStatus.NO_NAME
                ? name
                : day.isEmpty()
                        ? LineStatus.BAD_DATE
                        : country.isEmpty() && !line.country().isBlank() ? LineStatus.BAD_COUNTRY : name;
        return new AnsweredLine(
                status,
                name,
                resolution.candidates().stream().limit(MOST_CANDIDATES).toList(),
                day,
                country);
    }

    private static LineStatus status(NameResolution resolution) {
        return switch (resolution) {
            case NameResolution.Accepted accepted -> LineStatus.CERTAIN;
            case NameResolution.Synonym synonym -> LineStatus.SYNONYM;
            case NameResolution.Ambiguous ambiguous -> LineStatus.AMBIGUOUS;
            case NameResolution.Suggestions suggestions -> LineStatus.SUGGESTION;
            case NameResolution.Unknown unknown -> LineStatus.UNKNOWN;
        };
    }
}

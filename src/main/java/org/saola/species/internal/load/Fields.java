package org.saola.species.internal.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.species.LoadFault;
import org.saola.species.Rank;

/** Reads the fields of one row; what is wrong is told with its line and column, and the row counts as refused. */
final class Fields {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int ISO_LENGTH = 10;
    private static final Map<String, CountryCode> PLACES = places();
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");

    private final String file;
    private final TableRow row;
    private final LoadProblems problems;
    private boolean refused;

    Fields(String file, TableRow row, LoadProblems problems) {
        this.file = file;
        this.row = row;
        this.problems = problems;
    }

    /** Whether something in the row was wrong. */
    boolean isRefused() {
        return refused;
    }

    void fault(LoadFault fault, String column) {
        problems.add(fault, file, row, column);
        refused |= fault.refuses();
    }

    /** Tells a fault of one of several values in a column. */
    void fault(LoadFault fault, String column, String value) {
        problems.add(fault, file, row.line(), row.column(column), value);
        refused |= fault.refuses();
    }

    /** Returns the text of a column, with letters that were garbled on the way made whole where that is certain. */
    String text(String column) {
        String text = row.get(column);
        if (text.isEmpty() || !Mojibake.isSuspect(text)) {
            return text;
        }
        Optional<String> repaired = Mojibake.repair(text);
        fault(repaired.isPresent() ? LoadFault.LETTERS_REPAIRED : LoadFault.LETTERS_SUSPECT, column);
        return repaired.orElse(text);
    }

    String needed(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(LoadFault.VALUE_MISSING, column);
        }
        return text;
    }

    Optional<Integer> number(String column) {
        try {
            int number = Integer.parseInt(row.get(column));
            if (number > 0) {
                return Optional.of(number);
            }
        } catch (NumberFormatException none) {
            // Told below, together with what is not positive.
        }
        fault(row.get(column).isEmpty() ? LoadFault.VALUE_MISSING : LoadFault.NUMBER_WRONG, column);
        return Optional.empty();
    }

    Optional<Rank> rank(String column) {
        Optional<Rank> rank = Rank.read(row.get(column));
        if (rank.isEmpty()) {
            fault(LoadFault.RANK_UNKNOWN, column);
        }
        return rank;
    }

    /** Reads {@code 1977-02-04} or {@code 04/02/1977}; a day that the calendar does not have is told. */
    Optional<LocalDate> day(String column) {
        String text = row.get(column);
        if (text.matches("\\d{4}-\\d\\d-\\d\\d[ T].*")) {
            // A time of that day: downloads differ in whether they write one.
            text = text.substring(0, ISO_LENGTH);
        }
        try {
            return Optional.of(LocalDate.parse(text, text.indexOf('/') > 0 ? DAY_FIRST : ISO));
        } catch (DateTimeException wrong) {
            fault(text.isEmpty() ? LoadFault.VALUE_MISSING : LoadFault.DATE_WRONG, column);
            return Optional.empty();
        }
    }

    /** Reads codes with blanks, commas or semicolons between. */
    List<CountryCode> countries(String column) {
        List<CountryCode> countries = new ArrayList<>();
        for (String code : words(column)) {
            try {
                CountryCode country = new CountryCode(code);
                if (Countries.standard().find(country).isPresent()) {
                    countries.add(country);
                    continue;
                }
            } catch (IllegalArgumentException notACode) {
                // Told below, as is a code that nobody has.
            }
            fault(LoadFault.COUNTRY_UNKNOWN, column);
        }
        return countries;
    }

    /** Returns the first of these columns that the file has; the first of all where it has none. */
    String column(List<String> names) {
        return names.stream().filter(name -> row.column(name) > 0).findFirst().orElse(names.getFirst());
    }

    /** Reads one country by its code or its English name; nothing where there is none. */
    Optional<CountryCode> place(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<CountryCode> found = Optional.ofNullable(PLACES.get(text.toLowerCase(Locale.ROOT)));
        if (found.isEmpty()) {
            fault(LoadFault.COUNTRY_UNKNOWN, column);
        }
        return found;
    }

    private static Map<String, CountryCode> places() {
        Map<String, CountryCode> places = new HashMap<>();
        Countries.standard().all().forEach(country -> {
            places.put(country.name().in(Language.EN).text().toLowerCase(Locale.ROOT), country.code());
            places.put(country.code().value().toLowerCase(Locale.ROOT), country.code());
        });
        return Map.copyOf(places);
    }

    List<String> words(String column) {
        String text = row.get(column);
        return text.isEmpty() ? List.of() : List.of(SEPARATORS.split(text));
    }
}

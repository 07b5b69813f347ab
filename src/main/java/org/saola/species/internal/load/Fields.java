package org.saola.species.internal.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryCode;
import org.saola.species.LoadFault;
import org.saola.species.Rank;

/** Reads the fields of one row; what is wrong is told with its line and column, and the row counts as refused. */
final class Fields {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
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

    List<String> words(String column) {
        String text = row.get(column);
        return text.isEmpty() ? List.of() : List.of(SEPARATORS.split(text));
    }
}

package org.saola.species.internal.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryCode;
import org.saola.species.Coded;
import org.saola.species.ListingNote;
import org.saola.species.LoadFault;
import org.saola.species.Notice;
import org.saola.species.TaxonId;

/** Reads the values of one record of the API; what is wrong is told with its line and column, and the record is refused. */
final class ApiFields {

    private static final int DAY = 10;

    private final String file;
    private final JsonSpot record;
    private final LoadProblems problems;
    private boolean refused;

    ApiFields(String file, JsonSpot record, LoadProblems problems) {
        this.file = file;
        this.record = record;
        this.problems = problems;
    }

    boolean isRefused() {
        return refused;
    }

    ApiFields of(JsonSpot part) {
        return new ApiFields(file, part, problems);
    }

    JsonSpot get(String name) {
        return record.get(name);
    }

    boolean has(String name) {
        return record.has(name);
    }

    void fault(LoadFault fault, JsonSpot spot, String value) {
        problems.add(fault, file, spot.line(), spot.column(), value);
        refused |= fault.refuses();
    }

    void fault(LoadFault fault, String name) {
        fault(fault, record.get(name), record.get(name).text());
    }

    String text(String name) {
        return record.get(name).text();
    }

    String needed(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            fault(LoadFault.VALUE_MISSING, name);
        }
        return text;
    }

    boolean flag(String name, boolean otherwise) {
        String text = text(name);
        return text.isEmpty() ? otherwise : text.equals("true");
    }

    /** Reads a number that the public data gave; those of Saola itself, in a file that it made, are taken as they are. */
    Optional<Integer> number(String name) {
        try {
            int number = Integer.parseInt(text(name));
            if (number > 0) {
                return Optional.of(number);
            }
        } catch (NumberFormatException none) {
            // Told below, together with what is not positive.
        }
        fault(text(name).isEmpty() ? LoadFault.VALUE_MISSING : LoadFault.NUMBER_WRONG, name);
        return Optional.empty();
    }

    Optional<TaxonId> taxon(String name) {
        return number(name).map(TaxonId::new);
    }

    Optional<BigDecimal> amount(String name) {
        try {
            return Optional.of(new BigDecimal(text(name)));
        } catch (NumberFormatException none) {
            fault(text(name).isEmpty() ? LoadFault.VALUE_MISSING : LoadFault.AMOUNT_WRONG, name);
            return Optional.empty();
        }
    }

    /** Reads {@code 2019-11-26} or the day of a time; nothing where there is none. */
    Optional<LocalDate> day(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(DAY, text.length()))));
        } catch (DateTimeException wrong) {
            fault(LoadFault.DATE_WRONG, name);
            return Optional.empty();
        }
    }

    /** Reads the {@code iso_code2} of a place; nothing where there is no place. One that nobody knows is told. */
    Optional<CountryCode> country(String name, LoadFault unknown) {
        return record.get(name).isObject() ? country(record.get(name), unknown) : Optional.empty();
    }

    /** The same, where the record itself is the place. */
    Optional<CountryCode> ownCountry(LoadFault unknown) {
        return country(record, unknown);
    }

    private Optional<CountryCode> country(JsonSpot place, LoadFault unknown) {
        JsonSpot code = place.get("iso_code2");
        try {
            CountryCode country = new CountryCode(code.text());
            if (Countries.standard().find(country).isPresent()) {
                return Optional.of(country);
            }
        } catch (IllegalArgumentException notACode) {
            // Told below, as is a code that nobody has.
        }
        fault(unknown, code, code.text().isEmpty() ? place.get("name").text() : code.text());
        return Optional.empty();
    }

    Optional<Coded> coded(String name) {
        JsonSpot coded = record.get(name);
        String code = coded.get("code").text();
        String word = coded.get("name").text();
        return code.isEmpty() && word.isEmpty() ? Optional.empty() : Optional.of(new Coded(code, word));
    }

    Optional<Notice> notice(String name) {
        JsonSpot notice = record.get(name);
        String title = notice.get("name").text();
        Optional<LocalDate> date = of(notice).day("date");
        String url = notice.get("url").text();
        return title.isEmpty() && date.isEmpty() && url.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(title, date, url));
    }

    /** The annotation and the # annotation of a listing. The file is of one language, and does not say which: English. */
    ListingNote note() {
        Map<String, String> texts = new TreeMap<>();
        if (!text("annotation").isEmpty()) {
            texts.put("en", text("annotation"));
        }
        JsonSpot hash = record.get("hash_annotation");
        String symbolText = hash.get("note").text();
        return new ListingNote(
                texts, "", hash.get("symbol").text(), symbolText.isEmpty() ? Map.of() : Map.of("en", symbolText), "");
    }
}

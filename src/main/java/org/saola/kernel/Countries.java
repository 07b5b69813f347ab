package org.saola.kernel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The countries and territories of the house, from {@code kernel/countries.csv}; the file says where each comes from. */
public final class Countries {

    private static final Countries STANDARD = load("/kernel/countries.csv");

    private final Map<CountryCode, Country> byCode;

    private Countries(Map<CountryCode, Country> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    public static Countries standard() {
        return STANDARD;
    }

    /** Every entry, by code. */
    public Collection<Country> all() {
        return byCode.values();
    }

    public Optional<Country> find(CountryCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws ProblemException.NotFound with {@link KernelProblem#COUNTRY_UNKNOWN} */
    public Country require(CountryCode code) {
        return find(code).orElseThrow(() -> new ProblemException.NotFound(KernelProblem.COUNTRY_UNKNOWN, code.value()));
    }

    private static Countries load(String resource) {
        Map<CountryCode, Country> byCode = new LinkedHashMap<>();
        try (InputStream stream = Countries.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the program: " + resource);
            }
            CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8)).stream()
                    .map(Countries::country)
                    .forEach(country -> {
                        if (byCode.put(country.code(), country) != null) {
                            throw new IllegalStateException("twice in " + resource + ": " + country.code());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Countries(byCode);
    }

    private static Country country(NamedCsvRecord row) {
        String until = row.getField("until");
        return new Country(
                new CountryCode(row.getField("code")),
                row.getField("alpha3"),
                row.getField("numeric"),
                CountryKind.valueOf(row.getField("kind")),
                Texts.of(row.getField("en"), row.getField("fr"), row.getField("es")),
                until.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(until)),
                row.getField("note"));
    }
}

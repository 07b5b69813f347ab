package org.saola.trade.internal.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.Countries;
import org.saola.kernel.Country;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Texts;
import org.saola.trade.TradeCode;

/**
 * The lists that files are read by: those that are shipped, {@code trade/*.csv}, or files of the same name that the operator
 * put into {@code trade/codes} of the data folder.
 */
public record CodeLists(
        CodeList terms, CodeList units, CodeList purposes, CodeList sources, List<String> countries, EuMembers eu) {

    /** The Appendices, and {@code N} for what CITES does not list; their place is their number. */
    public static final List<String> APPENDICES = List.of("I", "II", "III", "N");

    public static CodeLists shipped() {
        return read(Optional.empty());
    }

    /** @param folder where the operator may have put lists of their own */
    public static CodeLists read(Optional<Path> folder) {
        return new CodeLists(
                codes(folder, "terms.csv"),
                codes(folder, "units.csv"),
                codes(folder, "purposes.csv"),
                codes(folder, "sources.csv"),
                Countries.standard().all().stream()
                        .map(Country::code)
                        .map(CountryCode::value)
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                new EuMembers(rows(folder, "eu-members.csv").stream()
                        .map(EuMembers.Membership::of)
                        .toList()));
    }

    private static CodeList codes(Optional<Path> folder, String name) {
        return new CodeList(rows(folder, name).stream().map(CodeLists::code).toList());
    }

    private static TradeCode code(NamedCsvRecord row) {
        String en = row.getField("en");
        return new TradeCode(
                row.getField("code"),
                Texts.of(en, or(row.getField("fr"), en), or(row.getField("es"), en)),
                row.getField("also").isEmpty()
                        ? List.of()
                        : List.of(row.getField("also").split("\\|")),
                or(row.getField("sort"), row.getField("code")));
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static List<NamedCsvRecord> rows(Optional<Path> folder, String name) {
        Optional<Path> own = folder.map(each -> each.resolve(name)).filter(Files::isRegularFile);
        try (InputStream in = own.isPresent() ? Files.newInputStream(own.get()) : shipped(name);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream shipped(String name) {
        InputStream shipped = CodeLists.class.getResourceAsStream("/trade/" + name);
        if (shipped == null) {
            throw new IllegalStateException("missing in the program: /trade/" + name);
        }
        return shipped;
    }
}

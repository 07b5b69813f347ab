package org.saola.species.internal.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.CountryCode;
import org.saola.species.Coded;
import org.saola.species.EuDecision;
import org.saola.species.LoadFault;
import org.saola.species.Notice;
import org.saola.species.Quota;
import org.saola.species.Suspension;
import org.saola.species.TaxonId;
import org.saola.species.internal.ItemKind;

/**
 * Downloads of Species+ with quotas, suspensions of CITES, or decisions of the European Union.
 *
 * <p>They name taxa and countries by name and have no numbers: taxa must be loaded before, or come in the same load, and
 * numbers are ours. A suspension without a taxon is meant for all taxa of its country.
 */
final class RestrictionFormat implements FileFormat {

    private static final List<String> NAME = List.of("Full Name", "FullName", "Scientific Name");
    private static final List<String> RANK = List.of("Rank", "RankName");
    private static final List<String> COUNTRY = List.of("Party", "Country", "Geo Entity");
    private static final List<String> STARTS = List.of("Start Date", "Valid since", "Date of Decision");
    private static final List<String> ENDS = List.of("End Date");
    private static final List<String> NOTES = List.of("Notes", "Remarks");
    private static final List<String> URL = List.of("Url", "URL", "Link");
    private static final List<String> UNIT = List.of("Unit", "Unit name", "Unit Name");
    private static final List<String> PUBLISHED = List.of("Publication Date", "Publication date");
    private static final List<String> DECISION = List.of("EU Decision", "Decision", "EU decision");

    private enum Part {
        QUOTAS(ItemKind.QUOTA),
        SUSPENSIONS(ItemKind.SUSPENSION),
        DECISIONS(ItemKind.DECISION);

        private final ItemKind kind;

        Part(ItemKind kind) {
            this.kind = kind;
        }
    }

    @Override
    public boolean reads(List<String> header) {
        return part(header).isPresent();
    }

    private static Optional<Part> part(List<String> header) {
        boolean taxonAndCountry =
                NAME.stream().anyMatch(header::contains) && COUNTRY.stream().anyMatch(header::contains);
        if (!taxonAndCountry) {
            return Optional.empty();
        }
        if (header.contains("Quota")) {
            return Optional.of(Part.QUOTAS);
        }
        if (DECISION.stream().anyMatch(header::contains)) {
            return Optional.of(Part.DECISIONS);
        }
        return header.contains("Start Notification") || header.containsAll(List.of("Start Date", "Valid"))
                ? Optional.of(Part.SUSPENSIONS)
                : Optional.empty();
    }

    @Override
    public void read(List<SourceFile> files, Reading reading) throws IOException {
        for (SourceFile file : files) {
            try (Table table = file.table()) {
                Part part = part(table.header()).orElseThrow();
                reading.incoming().speaksOf(part.kind);
                String valid = table.header().stream()
                        .filter(column ->
                                column.toLowerCase(Locale.ROOT).startsWith("valid") && !column.equals("Valid since"))
                        .findFirst()
                        .orElse("Valid");
                for (TableRow row : table) {
                    reading.row();
                    row(part, new Fields(table.name(), row, reading.problems()), valid, reading);
                }
            }
        }
    }

    private static void row(Part part, Fields fields, String valid, Reading reading) {
        String name = fields.text(fields.column(NAME));
        Optional<TaxonId> taxon = Optional.empty();
        if (!name.isEmpty()) {
            Collection<TaxonId> found = fields.rank(fields.column(RANK))
                    .map(rank -> reading.names().find(rank, name, fields.text("Kingdom")))
                    .orElse(List.of());
            if (found.size() > 1) {
                fields.fault(LoadFault.TAXON_IN_TWO_KINGDOMS, fields.column(NAME));
            } else if (found.isEmpty() && !fields.isRefused()) {
                fields.fault(LoadFault.TAXON_UNKNOWN, fields.column(NAME));
            }
            taxon = found.stream().findFirst();
        } else if (part != Part.SUSPENSIONS) {
            fields.fault(LoadFault.VALUE_MISSING, fields.column(NAME));
        }
        String country = fields.column(COUNTRY);
        Optional<CountryCode> place = fields.place(country);
        if (fields.text(country).isEmpty()) {
            fields.fault(LoadFault.VALUE_MISSING, country);
        }
        switch (part) {
            case QUOTAS -> quota(fields, taxon, place, reading);
            case SUSPENSIONS -> suspension(fields, taxon, place, valid, reading);
            case DECISIONS -> decision(fields, taxon, place, valid, reading);
        }
    }

    private static void quota(Fields fields, Optional<TaxonId> taxon, Optional<CountryCode> country, Reading reading) {
        BigDecimal amount = BigDecimal.ZERO;
        try {
            amount = new BigDecimal(fields.needed("Quota"));
        } catch (NumberFormatException wrong) {
            fields.fault(LoadFault.AMOUNT_WRONG, "Quota");
        }
        Optional<LocalDate> start = Optional.empty();
        String year = fields.text("Year");
        if (year.matches("(19|20)\\d\\d")) {
            start = Optional.of(LocalDate.of(Integer.parseInt(year), 1, 1));
        } else if (!year.isEmpty()) {
            fields.fault(LoadFault.DATE_WRONG, "Year");
        }
        Optional<LocalDate> published = given(fields, fields.column(PUBLISHED));
        String unit = fields.text(fields.column(UNIT));
        Optional<LocalDate> end = start.map(first -> first.plusYears(1).minusDays(1));
        if (!fields.isRefused()) {
            String notes = fields.text(fields.column(NOTES));
            int id = number(reading, "quota", taxon, country, year + amount.toPlainString() + unit + notes);
            // The file does not say which are current: those of the year that goes on, which their last day tells.
            reading.incoming()
                    .add(new Quota(
                            id,
                            taxon,
                            country,
                            amount,
                            unit.isEmpty() ? Optional.empty() : Optional.of(new Coded("", unit)),
                            published,
                            start,
                            end,
                            true,
                            true,
                            notes,
                            fields.text(fields.column(URL))));
        }
    }

    private static void suspension(
            Fields fields, Optional<TaxonId> taxon, Optional<CountryCode> country, String valid, Reading reading) {
        Optional<LocalDate> start = given(fields, fields.column(STARTS));
        Optional<LocalDate> end = given(fields, fields.column(ENDS));
        Optional<Notice> notice = notice(fields, "Start Notification", start);
        Optional<Notice> endNotice = notice(fields, "End Notification", end);
        String notes = fields.text(fields.column(NOTES));
        if (!fields.isRefused()) {
            String said = start + "|" + notice.map(Notice::name).orElse("") + "|" + notes;
            reading.incoming()
                    .add(new Suspension(
                            number(reading, "suspension", taxon, country, said),
                            taxon,
                            country,
                            start,
                            end,
                            isValid(fields, valid, end),
                            false,
                            notes,
                            notice,
                            endNotice,
                            Set.of()));
        }
    }

    private static void decision(
            Fields fields, Optional<TaxonId> taxon, Optional<CountryCode> country, String valid, Reading reading) {
        String word = fields.needed(fields.column(DECISION));
        Optional<LocalDate> start = given(fields, fields.column(STARTS));
        Optional<Notice> notice = notice(fields, "Document", start);
        String notes = fields.text(fields.column(NOTES));
        String source = fields.text("Source");
        String term = fields.text("Term");
        if (!fields.isRefused()) {
            String said = String.join("|", word, start.toString(), source, term, notes);
            reading.incoming()
                    .add(new EuDecision(
                            number(reading, "decision", taxon, country, said),
                            taxon,
                            country,
                            start,
                            Optional.empty(),
                            isValid(fields, valid, Optional.empty()),
                            new EuDecision.Kind(word, "", type(word)),
                            coded(source),
                            coded(term),
                            notes,
                            notice));
        }
    }

    private static Optional<LocalDate> given(Fields fields, String column) {
        return fields.text(column).isEmpty() ? Optional.empty() : fields.day(column);
    }

    private static Optional<Notice> notice(Fields fields, String column, Optional<LocalDate> date) {
        String name = fields.text(column);
        return name.isEmpty() ? Optional.empty() : Optional.of(new Notice(name, date, ""));
    }

    private static boolean isValid(Fields fields, String column, Optional<LocalDate> end) {
        return switch (fields.text(column).toLowerCase(Locale.ROOT)) {
            case "true", "t", "valid", "yes", "1", "current" -> true;
            case "" -> end.isEmpty();
            default -> false;
        };
    }

    /** {@code W - Wild}, or a word alone. */
    private static Optional<Coded> coded(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split(" - ", 2);
        return Optional.of(parts.length == 2 ? new Coded(parts[0], parts[1]) : new Coded("", text));
    }

    private static String type(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.startsWith("suspension")
                ? "SUSPENSION"
                : lower.startsWith("positive")
                        ? "POSITIVE_OPINION"
                        : lower.startsWith("negative")
                                ? "NEGATIVE_OPINION"
                                : lower.startsWith("no opinion") ? "NO_OPINION" : "";
    }

    private static int number(
            Reading reading, String kind, Optional<TaxonId> taxon, Optional<CountryCode> country, String said) {
        return reading.numbers()
                .of("%s:%s|%s|%s"
                        .formatted(
                                kind,
                                taxon.map(TaxonId::toString).orElse(""),
                                country.map(CountryCode::value).orElse(""),
                                said));
    }
}

package org.saola.species.internal.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.CountryCode;
import org.saola.species.Category;
import org.saola.species.ChangeKind;
import org.saola.species.ListingChange;
import org.saola.species.ListingNote;
import org.saola.species.NameStatus;
import org.saola.species.Rank;
import org.saola.species.Reach;
import org.saola.species.Regime;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;
import org.saola.species.internal.load.Table;
import org.saola.species.internal.load.TableRow;

/**
 * The tables of taxa and listing changes of 2013 that stood behind Species+.
 *
 * <p>Their record numbers are unique within a rank only, so that taxa are numbered afresh here. Names of species and below
 * are epithets; the whole name is put together from the taxa above.
 *
 * @param cites the accepted taxa that the tables count to the taxonomy of CITES
 * @param skipped what was left out, one line for each
 */
record ListingTables(TaxonTree tree, List<ListingChange> changes, Set<TaxonId> cites, List<String> skipped) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private record Key(Rank rank, String number) {}

    private record Line(TaxonId id, Key parent, Rank rank, String word, TableRow row) {}

    /** @throws IOException if the folder lacks a table or one cannot be read */
    static ListingTables read(Path folder) throws IOException {
        Map<Key, Line> lines = new HashMap<>();
        List<String> skipped = new ArrayList<>();
        for (Path file : files(folder, "_taxa_")) {
            try (Table table = Table.open(file)) {
                table.forEach(row -> line(row, lines.size() + 1)
                        .ifPresentOrElse(
                                line -> lines.put(new Key(line.rank(), row.get("RecID")), line),
                                () -> skipped.add(
                                        table.name() + ":" + row.line() + ": an unknown rank " + row.get("Rank"))));
            }
        }
        List<Taxon> taxa = new ArrayList<>();
        Set<TaxonId> cites = new HashSet<>();
        for (Line line : lines.values()) {
            NameStatus status = NameStatus.ofLetter(line.row().get("Status")).orElse(NameStatus.NOT_LISTED);
            taxa.add(new Taxon(
                    line.id(),
                    Optional.ofNullable(lines.get(line.parent())).map(Line::id),
                    line.rank(),
                    fullName(line, lines),
                    line.row().get("Species Author"),
                    status,
                    List.of()));
            if (status == NameStatus.ACCEPTED && line.row().get("Designation").contains("CITES")) {
                cites.add(line.id());
            }
        }
        List<ListingChange> changes = new ArrayList<>();
        for (Path file : files(folder, "_legislation_")) {
            try (Table table = Table.open(file)) {
                for (TableRow row : table) {
                    ListingChange change = change(row, changes.size() + 1, lines);
                    if (change == null) {
                        skipped.add(
                                table.name() + ":" + row.line() + ": a change of a taxon that the tables do not have");
                    } else {
                        changes.add(change);
                    }
                }
            }
        }
        return new ListingTables(new TaxonTree(taxa), changes, cites, skipped);
    }

    private static List<Path> files(Path folder, String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().contains(part))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException("no file with " + part + " in its name in " + folder);
            }
            return found;
        }
    }

    private static Optional<Line> line(TableRow row, int number) {
        return Rank.read(row.get("Rank"))
                .map(rank -> new Line(
                        new TaxonId(number),
                        new Key(Rank.read(row.get("ParentRank")).orElse(Rank.KINGDOM), row.get("ParentRecID")),
                        rank,
                        row.get("Scientific name"),
                        row));
    }

    private static String fullName(Line line, Map<Key, Line> lines) {
        if (!line.rank().isSpeciesOrBelow()) {
            return line.word();
        }
        Line parent = lines.get(line.parent());
        return parent == null ? line.word() : fullName(parent, lines) + " " + line.word();
    }

    private static @Nullable ListingChange change(TableRow row, int number, Map<Key, Line> lines) {
        TaxonId taxon = taxon(row.get("rank_name"), row.get("rec_id"), lines);
        if (taxon == null) {
            return null;
        }
        String listing = row.get("listing");
        ChangeKind kind = listing.startsWith("DEL")
                ? ChangeKind.DELETION
                : listing.endsWith("/r")
                        ? ChangeKind.RESERVATION
                        : listing.endsWith("/w") ? ChangeKind.RESERVATION_WITHDRAWAL : ChangeKind.ADDITION;
        String numeral = listing.replace("DEL", "").replaceAll("/[rw]$", "");
        Set<TaxonId> excluded = Stream.of(row.get("excluded_rec_ids").split(","))
                .filter(pair -> pair.contains(":"))
                .map(pair -> taxon(pair.split(":")[0], pair.split(":")[1], lines))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return new ListingChange(
                number,
                taxon,
                Category.of(Regime.CITES, numeral).orElseThrow(),
                kind,
                LocalDate.parse(row.get("effective_from"), DAY),
                Optional.empty(),
                countries(row.get("party_iso2")).stream().findFirst(),
                new Reach(
                        countries(row.get("populations_iso2")),
                        countries(row.get("EXCLUDEDpopulations_iso")),
                        excluded),
                Optional.ofNullable(taxon(row.get("RankforInclusions"), row.get("included_in_RecID"), lines)),
                new ListingNote(Map.of("en", row.get("short_note_en")), "", "", Map.of(), ""),
                "");
    }

    private static @Nullable TaxonId taxon(String rank, String number, Map<Key, Line> lines) {
        return Rank.read(rank)
                .map(known -> lines.get(new Key(known, number.strip())))
                .map(Line::id)
                .orElse(null);
    }

    /** Reads codes with commas between, as the tables and the index both write them. */
    static Set<CountryCode> countries(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(CountryCode::new)
                .collect(Collectors.toSet());
    }
}

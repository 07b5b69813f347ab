package org.saola.species.internal.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saola.species.CommonName;
import org.saola.species.ListingNote;
import org.saola.species.LoadFault;
import org.saola.species.NameStatus;
import org.saola.species.PrintedListing;
import org.saola.species.Rank;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.ItemFormat;
import org.saola.species.internal.ItemKind;

/**
 * The Checklist's download “Index of CITES Species”: a row for each listed taxon with its names, range and the listing of
 * the day.
 *
 * <p>It names the taxa above only by name: those without a row of their own are implied. Synonyms come without a number
 * and get one of ours.
 */
final class IndexFormat implements FileFormat {

    private static final List<String> HEADER =
            List.of("TaxonId", "Kingdom", "FullName", "RankName", "CurrentListing", "SynonymsWithAuthors");

    private static final Map<String, String> NAME_COLUMNS =
            Map.of("EnglishNames", "en", "FrenchNames", "fr", "SpanishNames", "es");

    @Override
    public boolean reads(List<String> header) {
        return header.containsAll(HEADER);
    }

    @Override
    public void read(List<SourceFile> files, Reading reading) throws IOException {
        for (SourceFile file : files) {
            ExportRange ranges = new ExportRange();
            Map<ImpliedLine.Named, TaxonId> real = learn(file, ranges);
            try (Table table = file.table()) {
                for (TableRow row : table) {
                    reading.row();
                    row(new Fields(table.name(), row, reading.problems()), real, ranges, reading);
                }
            }
        }
        for (ItemKind kind :
                List.of(ItemKind.TAXON, ItemKind.IMPLIED, ItemKind.PRINTED, ItemKind.NAMES, ItemKind.RANGE)) {
            reading.incoming().speaksOf(kind);
        }
    }

    /** A row may hang on one that comes later, so that the numbers of all are learnt first. */
    private static Map<ImpliedLine.Named, TaxonId> learn(SourceFile file, ExportRange ranges) throws IOException {
        Map<ImpliedLine.Named, TaxonId> numbers = new HashMap<>();
        try (Table table = file.table()) {
            for (TableRow row : table) {
                ranges.learn(row);
                Optional<Rank> rank = Rank.read(row.get("RankName"));
                if (rank.isPresent() && row.get("TaxonId").matches("[1-9]\\d{0,8}")) {
                    numbers.putIfAbsent(
                            new ImpliedLine.Named(
                                    rank.get(),
                                    rank.get() == Rank.KINGDOM ? "" : row.get("Kingdom"),
                                    row.get("FullName")),
                            new TaxonId(Integer.parseInt(row.get("TaxonId"))));
                }
            }
        }
        return numbers;
    }

    private static void row(Fields fields, Map<ImpliedLine.Named, TaxonId> real, ExportRange ranges, Reading reading) {
        Optional<Integer> number = fields.number("TaxonId");
        Optional<Rank> rank = fields.rank("RankName");
        String name = fields.needed("FullName");
        fields.needed("Kingdom");
        if (number.isEmpty() || rank.isEmpty() || fields.isRefused()) {
            return;
        }
        TaxonId id = new TaxonId(number.get());
        Optional<Taxon> before = reading.incoming().taxon(id);
        if (before.isPresent()) {
            fields.fault(before.get().fullName().equals(name) ? LoadFault.PARENTS_TWO : LoadFault.ID_TWICE, "TaxonId");
            return;
        }
        Incoming incoming = reading.incoming();
        Optional<TaxonId> parent = ImpliedLine.above(rank.get(), name, fields, real, reading);
        incoming.add(
                new Taxon(id, parent, rank.get(), name, fields.text("AuthorYear"), NameStatus.ACCEPTED, List.of()));
        incoming.add(
                id,
                new PrintedListing(
                        fields.text("CurrentListing"),
                        note(fields),
                        !fields.text("CitesAccepted").toLowerCase(Locale.ROOT).equals("false")));
        List<CommonName> names = new ArrayList<>();
        NAME_COLUMNS.forEach((column, language) ->
                split(fields.text(column)).forEach(common -> names.add(new CommonName(language, common))));
        if (!names.isEmpty()) {
            names.sort(java.util.Comparator.comparing(CommonName::language).thenComparing(CommonName::name));
            incoming.add(new ItemFormat.Names(id, names));
        }
        ranges.read(fields).ifPresent(places -> incoming.add(new ItemFormat.Range(id, places)));
        for (SynonymList.Synonym synonym : SynonymList.split(fields.text("SynonymsWithAuthors"))) {
            TaxonId own = new TaxonId(reading.numbers().of("synonym:" + synonym.name() + "|" + synonym.author()));
            List<TaxonId> accepted =
                    new ArrayList<>(incoming.taxon(own).map(Taxon::accepted).orElse(List.of()));
            accepted.add(id);
            incoming.add(new Taxon(
                    own,
                    Optional.empty(),
                    synonym.rank(),
                    synonym.name(),
                    synonym.author(),
                    NameStatus.SYNONYM,
                    accepted.stream().distinct().sorted().toList()));
        }
    }

    private static ListingNote note(Fields fields) {
        Map<String, String> texts = new java.util.TreeMap<>();
        Map.of("en", "AnnotationEnglish", "fr", "AnnotationFrench", "es", "AnnotationSpanish")
                .forEach((language, column) -> {
                    String text = fields.text(column);
                    if (!text.isEmpty()) {
                        texts.put(language, text);
                    }
                });
        String symbolText = fields.text("#Annotation");
        return new ListingNote(
                texts,
                fields.text("FullAnnotationEnglish"),
                fields.text("#AnnotationSymbol"),
                symbolText.isEmpty() ? Map.of() : Map.of("en", symbolText),
                "");
    }

    private static List<String> split(String names) {
        return names.isEmpty()
                ? List.of()
                : List.of(names.split("\\s*,\\s*")).stream().distinct().toList();
    }
}

package org.saola.species.internal.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saola.kernel.CountryCode;
import org.saola.species.Category;
import org.saola.species.ChangeKind;
import org.saola.species.ListingChange;
import org.saola.species.ListingNote;
import org.saola.species.LoadFault;
import org.saola.species.NameStatus;
import org.saola.species.Rank;
import org.saola.species.Reach;
import org.saola.species.Regime;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.ItemKind;

/**
 * The Checklist's download “History of CITES Listings”: a row for each change of a taxon.
 *
 * <p>Changes come without a number and get one of ours, by what they say. It names no populations.
 */
final class HistoryFormat implements FileFormat {

    private static final List<String> EFFECTIVE = List.of("EffectiveAt", "Effective at", "EffectiveDate", "Date");
    private static final List<String> APPENDIX = List.of("Appendix", "Listing", "SpeciesListing");
    private static final List<String> PARTY = List.of("Party", "PartyIsoCode", "PartyISOCode", "PartyFullName");
    private static final List<String> SYMBOL = List.of("#AnnotationSymbol", "HashAnnotationSymbol");
    private static final List<String> SYMBOL_TEXT = List.of("#Annotation", "#FullAnnotationEnglish", "HashAnnotation");

    @Override
    public boolean reads(List<String> header) {
        return header.containsAll(List.of("TaxonId", "FullName", "RankName", "ChangeType"))
                && EFFECTIVE.stream().anyMatch(header::contains)
                && APPENDIX.stream().anyMatch(header::contains);
    }

    @Override
    public void read(List<SourceFile> files, Reading reading) throws IOException {
        reading.incoming().speaksOf(ItemKind.CHANGE);
        Map<String, Map<ListingNote, Integer>> alike = new HashMap<>();
        for (SourceFile file : files) {
            try (Table table = file.table()) {
                for (TableRow row : table) {
                    reading.row();
                    row(new Fields(table.name(), row, reading.problems()), alike, reading);
                }
            }
        }
    }

    private static void row(Fields fields, Map<String, Map<ListingNote, Integer>> alike, Reading reading) {
        Optional<Integer> number = fields.number("TaxonId");
        Optional<Rank> rank = fields.rank("RankName");
        String name = fields.needed("FullName");
        Optional<ChangeKind> kind = kind(fields);
        String appendix = fields.column(APPENDIX);
        Optional<Category> category = Category.of(Regime.CITES, fields.needed(appendix));
        if (category.isEmpty() && !fields.text(appendix).isEmpty()) {
            fields.fault(LoadFault.APPENDIX_UNKNOWN, appendix);
        }
        Optional<LocalDate> effective = fields.day(fields.column(EFFECTIVE));
        Optional<CountryCode> party = fields.place(fields.column(PARTY));
        if (number.isEmpty()
                || rank.isEmpty()
                || kind.isEmpty()
                || category.isEmpty()
                || effective.isEmpty()
                || fields.isRefused()) {
            return;
        }
        TaxonId taxon = new TaxonId(number.get());
        if (reading.names().find(taxon).isEmpty()) {
            Optional<TaxonId> parent = ImpliedLine.above(rank.get(), name, fields, Map.of(), reading);
            reading.incoming()
                    .add(new Taxon(
                            taxon,
                            parent,
                            rank.get(),
                            name,
                            fields.text("AuthorYear"),
                            NameStatus.ACCEPTED,
                            List.of()));
        }
        ListingNote note = note(fields);
        String key = "history:%s|%s|%s|%s|%s"
                .formatted(
                        taxon,
                        kind.get(),
                        category.get(),
                        effective.get(),
                        party.map(CountryCode::value).orElse(""));
        // Two rows that differ in their note alone are two parts of a split listing; two that do not are the same row
        // twice.
        Map<ListingNote, Integer> places = alike.computeIfAbsent(key, none -> new HashMap<>());
        int place = places.computeIfAbsent(note, none -> places.size());
        reading.incoming()
                .add(new ListingChange(
                        reading.numbers().of(key + (place == 0 ? "" : "|" + place)),
                        taxon,
                        category.get(),
                        kind.get(),
                        effective.get(),
                        Optional.empty(),
                        party,
                        Reach.ALL,
                        Optional.empty(),
                        note,
                        ""));
    }

    private static Optional<ChangeKind> kind(Fields fields) {
        String word = fields.needed("ChangeType").toUpperCase(Locale.ROOT).replace(' ', '_');
        for (ChangeKind kind : ChangeKind.values()) {
            if (kind.name().equals(word) || kind.sign().equals(word)) {
                return Optional.of(kind);
            }
        }
        fields.fault(LoadFault.CHANGE_UNKNOWN, "ChangeType");
        return Optional.empty();
    }

    private static ListingNote note(Fields fields) {
        Map<String, String> texts = new TreeMap<>();
        Map.of("en", "AnnotationEnglish", "fr", "AnnotationFrench", "es", "AnnotationSpanish")
                .forEach((language, column) -> {
                    if (!fields.text(column).isEmpty()) {
                        texts.put(language, fields.text(column));
                    }
                });
        String symbolText = fields.text(fields.column(SYMBOL_TEXT));
        return new ListingNote(
                texts,
                fields.text("FullAnnotationEnglish"),
                fields.text(fields.column(SYMBOL)),
                symbolText.isEmpty() ? Map.of() : Map.of("en", symbolText),
                "");
    }
}

package org.saola.species.internal.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saola.species.CommonName;
import org.saola.species.ListingNote;
import org.saola.species.LoadFault;
import org.saola.species.NameStatus;
import org.saola.species.Place;
import org.saola.species.PlaceTag;
import org.saola.species.Rank;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.ItemFormat;
import org.saola.species.internal.ItemKind;

/**
 * Saola's own open tables: {@code taxa}, {@code names}, {@code changes}, {@code distributions}, {@code notes},
 * {@code nomenclature}, each known by its header. {@code docs/species/open-tables.md} describes them for those who write such lists.
 */
final class OpenFormat implements FileFormat {

    private static final List<List<String>> HEADERS = List.of(
            List.of("id", "parent", "rank", "name", "status"),
            List.of("taxon", "language", "name"),
            List.of("id", "taxon", "regime", "category", "change", "effective"),
            List.of("taxon", "country", "tags"),
            List.of("id", "symbol", "en"),
            List.of("id", "kind", "day", "inputs", "outputs"));

    private enum Part {
        TAXA,
        NAMES,
        CHANGES,
        DISTRIBUTIONS,
        NOTES,
        NOMENCLATURE
    }

    @Override
    public boolean reads(List<String> header) {
        return part(header).isPresent();
    }

    private static Optional<Part> part(List<String> header) {
        for (Part part : Part.values()) {
            if (header.containsAll(HEADERS.get(part.ordinal()))) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    @Override
    public void read(List<SourceFile> files, Reading reading) throws IOException {
        Map<String, TaxonId> ids = new HashMap<>();
        Map<String, Map<String, String>> notes = new HashMap<>();
        Map<String, String> symbols = new HashMap<>();
        learn(files, ids, reading.numbers());
        each(files, Part.NOTES, reading, fields -> {
            notes.put(fields.needed("id"), texts(fields));
            symbols.put(fields.text("id"), fields.text("symbol"));
        });
        each(files, Part.TAXA, reading, fields -> taxon(fields, ids, reading));
        names(files, ids, reading);
        ranges(files, ids, reading);
        OpenChanges changes = new OpenChanges(ids, reading, note(notes, symbols));
        each(files, Part.CHANGES, reading, changes::read);
        each(files, Part.NOMENCLATURE, reading, new OpenNameChanges(ids, reading)::read);
    }

    /** A row may name a taxon that comes later, so that their ids are learnt first. */
    private static void learn(List<SourceFile> files, Map<String, TaxonId> ids, Numbers numbers) throws IOException {
        for (SourceFile file : files) {
            try (Table table = file.table()) {
                if (part(table.header()).filter(Part.TAXA::equals).isPresent()) {
                    for (TableRow row : table) {
                        String id = row.get("id");
                        if (!id.isEmpty()) {
                            ids.computeIfAbsent(id, none -> new TaxonId(numbers.of("taxon:" + id)));
                        }
                    }
                }
            }
        }
    }

    /** Goes through the rows of the files of one part. */
    private static void each(List<SourceFile> files, Part part, Reading reading, Consumer<Fields> rows)
            throws IOException {
        for (SourceFile file : files) {
            try (Table table = file.table()) {
                if (part(table.header()).filter(part::equals).isPresent()) {
                    for (TableRow row : table) {
                        reading.row();
                        rows.accept(new Fields(table.name(), row, reading.problems()));
                    }
                }
            }
        }
    }

    private static Map<String, String> texts(Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("en", "fr", "es")) {
            String text = fields.text(language);
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private static OpenChanges.Notes note(Map<String, Map<String, String>> notes, Map<String, String> symbols) {
        return (note, hash, doubt) -> {
            if (!note.isEmpty() && !notes.containsKey(note) || !hash.isEmpty() && !notes.containsKey(hash)) {
                return Optional.empty();
            }
            return Optional.of(new ListingNote(
                    notes.getOrDefault(note, Map.of()),
                    "",
                    symbols.getOrDefault(hash, ""),
                    notes.getOrDefault(hash, Map.of()),
                    doubt));
        };
    }

    private static void taxon(Fields fields, Map<String, TaxonId> ids, Reading reading) {
        reading.incoming().speaksOf(ItemKind.TAXON);
        Optional<Rank> rank = fields.rank("rank");
        Optional<NameStatus> status = NameStatus.ofLetter(fields.text("status"));
        if (status.isEmpty()) {
            fields.fault(LoadFault.STATUS_UNKNOWN, "status");
        }
        String name = fields.needed("name");
        TaxonId id = ids.get(fields.needed("id"));
        Optional<TaxonId> parent = Optional.ofNullable(ids.get(fields.text("parent")));
        if (parent.isEmpty() && !fields.text("parent").isEmpty()) {
            fields.fault(LoadFault.PARENT_UNKNOWN, "parent");
        }
        List<TaxonId> accepted = new ArrayList<>();
        for (String other : fields.words("accepted")) {
            Optional.ofNullable(ids.get(other))
                    .ifPresentOrElse(accepted::add, () -> fields.fault(LoadFault.ACCEPTED_UNKNOWN, "accepted"));
        }
        if (status.filter(NameStatus::pointsElsewhere).isPresent() && accepted.isEmpty()) {
            fields.fault(LoadFault.ACCEPTED_MISSING, "accepted");
        }
        if (id == null || rank.isEmpty() || status.isEmpty() || fields.isRefused()) {
            return;
        }
        Taxon taxon = new Taxon(id, parent, rank.get(), name, fields.text("author"), status.get(), accepted);
        Optional<Taxon> before = reading.incoming().taxon(id);
        if (before.isPresent()) {
            boolean same = before.get().fullName().equals(name);
            fields.fault(same ? LoadFault.PARENTS_TWO : LoadFault.ID_TWICE, same ? "parent" : "id");
        } else {
            reading.incoming().add(taxon);
        }
    }

    private static void names(List<SourceFile> files, Map<String, TaxonId> ids, Reading reading) throws IOException {
        Map<TaxonId, List<CommonName>> names = new LinkedHashMap<>();
        each(files, Part.NAMES, reading, fields -> {
            String language = fields.needed("language");
            if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                fields.fault(LoadFault.LANGUAGE_WRONG, "language");
            }
            CommonName name = new CommonName(language, fields.needed("name"));
            TaxonId taxon = taxon(fields, ids);
            if (taxon != null && !fields.isRefused()) {
                names.computeIfAbsent(taxon, none -> new ArrayList<>()).add(name);
            }
        });
        names.forEach((taxon, list) -> reading.incoming().add(new ItemFormat.Names(taxon, list)));
    }

    private static void ranges(List<SourceFile> files, Map<String, TaxonId> ids, Reading reading) throws IOException {
        Map<TaxonId, List<Place>> places = new LinkedHashMap<>();
        each(files, Part.DISTRIBUTIONS, reading, fields -> {
            List<PlaceTag> tags = new ArrayList<>();
            for (String tag : fields.words("tags")) {
                PlaceTag.read(tag).ifPresentOrElse(tags::add, () -> fields.fault(LoadFault.TAG_UNKNOWN, "tags"));
            }
            fields.needed("country");
            TaxonId taxon = taxon(fields, ids);
            fields.countries("country").stream()
                    .filter(country -> taxon != null && !fields.isRefused())
                    .forEach(country -> places.computeIfAbsent(taxon, none -> new ArrayList<>())
                            .add(new Place(country, tags, fields.text("source"))));
        });
        places.forEach((taxon, list) -> reading.incoming().add(new ItemFormat.Range(taxon, list)));
    }

    static @Nullable TaxonId taxon(Fields fields, Map<String, TaxonId> ids) {
        TaxonId taxon = ids.get(fields.needed("taxon"));
        if (taxon == null && !fields.text("taxon").isEmpty()) {
            fields.fault(LoadFault.TAXON_UNKNOWN, "taxon");
        }
        return taxon;
    }
}

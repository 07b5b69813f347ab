package org.saola.species.internal.load;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saola.species.Category;
import org.saola.species.ChangeKind;
import org.saola.species.ListingChange;
import org.saola.species.ListingNote;
import org.saola.species.LoadFault;
import org.saola.species.Reach;
import org.saola.species.Regime;
import org.saola.species.TaxonId;
import org.saola.species.internal.ItemKind;

/** The rows of {@code changes} in Saola's open tables. */
final class OpenChanges {

    private static final Map<String, ChangeKind> KINDS = Map.of(
            "addition", ChangeKind.ADDITION,
            "deletion", ChangeKind.DELETION,
            "reservation", ChangeKind.RESERVATION,
            "withdrawal", ChangeKind.RESERVATION_WITHDRAWAL);

    /** Finds the texts of a note and of a # annotation; nothing where one of them is not in the notes. */
    @FunctionalInterface
    interface Notes {
        Optional<ListingNote> find(String note, String hash, String doubt);
    }

    private final Map<String, TaxonId> ids;
    private final Reading reading;
    private final Notes notes;

    OpenChanges(Map<String, TaxonId> ids, Reading reading, Notes notes) {
        this.ids = ids;
        this.reading = reading;
        this.notes = notes;
    }

    void read(Fields fields) {
        reading.incoming().speaksOf(ItemKind.CHANGE);
        TaxonId taxon = OpenFormat.taxon(fields, ids);
        Optional<Category> category = category(fields);
        ChangeKind kind = KINDS.get(fields.text("change").toLowerCase(Locale.ROOT));
        if (kind == null) {
            fields.fault(LoadFault.CHANGE_UNKNOWN, "change");
        }
        Optional<LocalDate> effective = fields.day("effective");
        Optional<LocalDate> until = fields.text("until").isEmpty() ? Optional.empty() : fields.day("until");
        Optional<TaxonId> includedIn = Optional.ofNullable(ids.get(fields.text("included_in")));
        if (includedIn.isEmpty() && !fields.text("included_in").isEmpty()) {
            fields.fault(LoadFault.TAXON_UNKNOWN, "included_in");
        }
        Set<TaxonId> excluded = new HashSet<>();
        for (String id : fields.words("excluded_taxa")) {
            Optional.ofNullable(ids.get(id))
                    .ifPresentOrElse(excluded::add, () -> fields.fault(LoadFault.TAXON_UNKNOWN, "excluded_taxa"));
        }
        Reach reach = new Reach(
                Set.copyOf(fields.countries("populations")),
                Set.copyOf(fields.countries("excluded_populations")),
                excluded);
        Optional<ListingNote> note = notes.find(fields.text("note"), fields.text("hash"), fields.text("doubt"));
        if (note.isEmpty()) {
            fields.fault(LoadFault.NOTE_UNKNOWN, fields.text("note").isEmpty() ? "hash" : "note");
        }
        List<org.saola.kernel.CountryCode> party = fields.countries("party");
        String id = fields.needed("id");
        int number = reading.numbers().of("change:" + id);
        if (reading.incoming().has(ItemKind.CHANGE, Integer.toString(number))) {
            fields.fault(LoadFault.ID_TWICE, "id");
        }
        if (taxon == null || category.isEmpty() || kind == null || effective.isEmpty() || fields.isRefused()) {
            return;
        }
        reading.incoming()
                .add(new ListingChange(
                        number,
                        taxon,
                        category.get(),
                        kind,
                        effective.get(),
                        until,
                        party.stream().findFirst(),
                        reach,
                        includedIn,
                        note.orElse(ListingNote.NONE),
                        fields.text("event")));
    }

    private static Optional<Category> category(Fields fields) {
        Optional<Category> category;
        try {
            category = Category.of(Regime.valueOf(fields.text("regime")), fields.text("category"));
        } catch (IllegalArgumentException unknown) {
            category = Optional.empty();
        }
        if (category.isEmpty()) {
            fields.fault(LoadFault.APPENDIX_UNKNOWN, "category");
        }
        return category;
    }
}

package org.saola.species.internal.load;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
 * Downloads of Species+ with the listings of the day, of CITES or of the European Union: a row for each taxon and each part
 * of a split listing, with its range.
 */
final class ListingsFormat implements FileFormat {

    private static final List<String> HEADER =
            List.of("Id", "Kingdom", "Scientific Name", "Rank", "Listing", "Full note");

    @Override
    public boolean reads(List<String> header) {
        return header.containsAll(HEADER);
    }

    @Override
    public void read(List<SourceFile> files, Reading reading) throws IOException {
        for (SourceFile file : files) {
            ExportRange ranges = new ExportRange();
            boolean eu;
            try (Table table = file.table()) {
                // The download of the European Union's listings has a column for those of CITES beside.
                eu = table.has("CITES");
                table.forEach(ranges::learn);
            }
            ItemKind kind = eu ? ItemKind.PRINTED_EU : ItemKind.PRINTED;
            List.of(ItemKind.TAXON, ItemKind.IMPLIED, ItemKind.RANGE, kind).forEach(reading.incoming()::speaksOf);
            try (Table table = file.table()) {
                for (TableRow row : table) {
                    reading.row();
                    row(new Fields(table.name(), row, reading.problems()), kind, ranges, reading);
                }
            }
        }
    }

    private static void row(Fields fields, ItemKind kind, ExportRange ranges, Reading reading) {
        Optional<Integer> number = fields.number("Id");
        Optional<Rank> rank = fields.rank("Rank");
        String name = fields.needed("Scientific Name");
        fields.needed("Kingdom");
        String listing = fields.text("Listing");
        if (!listing.matches("((I|II|III|A|B|C|D|NC)(/(?!$)|$))*")) {
            fields.fault(LoadFault.APPENDIX_UNKNOWN, "Listing");
        }
        if (number.isEmpty() || rank.isEmpty() || fields.isRefused()) {
            return;
        }
        TaxonId id = new TaxonId(number.get());
        Incoming incoming = reading.incoming();
        Optional<Taxon> before = incoming.taxon(id);
        if (before.filter(taxon -> !taxon.fullName().equals(name)).isPresent()) {
            fields.fault(LoadFault.ID_TWICE, "Id");
            return;
        }
        if (before.isEmpty()) {
            Optional<TaxonId> parent = ImpliedLine.above(rank.get(), name, fields, Map.of(), reading);
            incoming.add(
                    new Taxon(id, parent, rank.get(), name, fields.text("Author"), NameStatus.ACCEPTED, List.of()));
        }
        PrintedListing printed = incoming.printed(kind, id)
                .map(first -> new PrintedListing(join(first.listing(), listing), first.note(), first.standard()))
                .orElse(new PrintedListing(listing, note(fields), true));
        if (kind == ItemKind.PRINTED_EU) {
            incoming.addEu(id, printed);
        } else {
            incoming.add(id, printed);
        }
        ranges.read(fields).ifPresent(places -> incoming.add(new ItemFormat.Range(id, places)));
    }

    /** Appendices and Annexes in their order, which is that of the alphabet; what is not listed comes last. */
    private static String join(String first, String second) {
        TreeSet<String> parts = new TreeSet<>();
        parts.addAll(List.of(first.split("/")));
        parts.addAll(List.of(second.split("/")));
        parts.remove("");
        if (parts.remove("NC")) {
            return String.join("/", parts) + (parts.isEmpty() ? "NC" : "/NC");
        }
        return String.join("/", parts);
    }

    private static ListingNote note(Fields fields) {
        String note = fields.text("Full note");
        String hash = fields.text("# Full note");
        String symbol = hash.startsWith("#") ? hash.split("[\\s:.]", 2)[0].toLowerCase(Locale.ROOT) : "";
        return new ListingNote(
                note.isEmpty() ? Map.of() : Map.of("en", note),
                "",
                symbol,
                hash.isEmpty() ? Map.of() : Map.of("en", hash),
                "");
    }
}

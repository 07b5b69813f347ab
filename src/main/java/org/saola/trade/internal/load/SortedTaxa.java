package org.saola.trade.internal.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Taxa in the order of the public files: by family, nothing last, then by name without the {@code spp.} of higher taxa.
 *
 * <p>Letters count, whatever their case; blanks, hyphens and full stops do not, as in the database behind those files:
 * {@code Buteogallus aequinoctialis} comes before {@code Buteo jamaicensis}.
 */
final class SortedTaxa {

    private static final String HIGHER = " spp.";

    /**
     * A taxon in its place.
     *
     * @param number its place in comparative tabulations
     * @param namePlace its place where only names are ordered, as in gross and net trade
     * @param known whether the species data of this house knows the name
     */
    record Numbered(int number, int namePlace, boolean known, TaxonBook.Entry entry) {}

    private record Keyed(String family, String bare, String name, TaxonBook.Entry entry) {}

    private SortedTaxa() {}

    static List<Numbered> of(List<TaxonBook.Entry> entries, Predicate<String> known) {
        List<Keyed> sorted = new ArrayList<>();
        for (TaxonBook.Entry entry : entries) {
            String name = entry.parts().getFirst();
            sorted.add(new Keyed(letters(entry.parts().get(3)), letters(bare(name)), letters(name), entry));
        }
        Comparator<Keyed> last = Comparator.comparing(keyed -> String.join("\n", keyed.entry.parts()));
        sorted.sort(Comparator.comparing((Keyed keyed) -> keyed.family.isEmpty())
                .thenComparing(Keyed::family)
                .thenComparing(Keyed::bare)
                .thenComparing(last));
        int[] namePlaces = new int[entries.size()];
        List<Keyed> byName = new ArrayList<>(sorted);
        byName.sort(Comparator.comparing(Keyed::name).thenComparing(last));
        for (int place = 0; place < byName.size(); place++) {
            namePlaces[byName.get(place).entry.number()] = place;
        }
        List<Numbered> numbered = new ArrayList<>();
        for (Keyed keyed : sorted) {
            numbered.add(new Numbered(
                    numbered.size(),
                    namePlaces[keyed.entry.number()],
                    known.test(bare(keyed.entry.parts().getFirst())),
                    keyed.entry));
        }
        return numbered;
    }

    /** The name without what marks it as one of a higher taxon. */
    static String bare(String name) {
        return name.endsWith(HIGHER) ? name.substring(0, name.length() - HIGHER.length()) : name;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

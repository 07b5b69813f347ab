package org.saola.trade.internal.duck;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The taxa of a release by their names and by those of the higher taxa that stand beside them; a species has its subspecies. */
public final class TaxonIndex {

    private static final String HIGHER = " spp.";

    private final Map<String, BitSet> below = new HashMap<>();

    private TaxonIndex() {}

    static TaxonIndex of(List<Dictionary.ReleaseTaxon> taxa) {
        TaxonIndex index = new TaxonIndex();
        for (Dictionary.ReleaseTaxon taxon : taxa) {
            String name = key(taxon.name());
            index.add(name, taxon.number());
            for (String higher : List.of(taxon.taxonClass(), taxon.order(), taxon.family(), taxon.genus())) {
                if (!higher.isEmpty()) {
                    index.add(key(higher), taxon.number());
                }
            }
            // Loxodonta africana cyclotis is asked for by Loxodonta africana too, and by Loxodonta where no genus
            // stands.
            for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
                index.add(name.substring(0, blank), taxon.number());
            }
        }
        return index;
    }

    private void add(String name, int number) {
        below.computeIfAbsent(name, none -> new BitSet()).set(number);
    }

    /** Returns the numbers of a taxon and all below it. */
    public Optional<BitSet> find(String name) {
        return Optional.ofNullable(below.get(key(name)));
    }

    private static String key(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        return small.endsWith(HIGHER) ? small.substring(0, small.length() - HIGHER.length()) : small;
    }
}

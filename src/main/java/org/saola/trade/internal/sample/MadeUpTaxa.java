package org.saola.trade.internal.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** Names that no taxon has, in families that there are not. */
final class MadeUpTaxa {

    private static final String[] BEGINNINGS = {
        "Zor", "Quax", "Mib", "Trel", "Vosh", "Drul", "Fenk", "Grom", "Jald", "Kwel", "Lorb", "Nuxi", "Pleb", "Rhov",
        "Skal", "Thwi", "Ulth", "Wrel", "Xand", "Ybor"
    };
    private static final String[] MIDDLES = {
        "a", "o", "uva", "ento", "ila", "oro", "asti", "ebu", "yno", "ari", "upi", "ego"
    };
    private static final String[] ENDS = {"nia", "lus", "dor", "xis", "mys", "theca", "phora", "stoma", "cera", "bates"
    };
    private static final String[] EPITHETS = {
        "ficta",
        "imaginaria",
        "commenticia",
        "inventa",
        "simulata",
        "umbratilis",
        "inanis",
        "conficta",
        "vana",
        "chimaerica"
    };
    private static final double[] GROUPS = {18, 14, 20, 5, 14, 5, 20, 4};

    private final SplittableRandom random;
    private final Set<String> taken = new HashSet<>();

    MadeUpTaxa(SplittableRandom random) {
        this.random = random;
    }

    List<SampleTaxon> make(int count) {
        List<SampleTaxon> taxa = new ArrayList<>(count);
        Weighted groups = Weighted.of(GROUPS);
        while (taxa.size() < count) {
            Goods goods = Goods.values()[groups.draw(random)];
            String first = word();
            String family = first + (goods.isOfPlants() ? "aceae" : "idae");
            String order = first.substring(0, Math.min(4, first.length())) + (goods.isOfPlants() ? "ales" : "iformes");
            int genera = 1 + random.nextInt(12);
            for (int genus = 0; genus < genera && taxa.size() < count; genus++) {
                addGenus(taxa, count, genus == 0 ? first : word(), new String[] {order, family}, goods);
            }
        }
        return taxa;
    }

    private void addGenus(List<SampleTaxon> taxa, int count, String genus, String[] above, Goods goods) {
        int species = 1 + random.nextInt(14);
        if (random.nextInt(6) == 0) {
            taxa.add(taxon(genus + " spp.", genus, above, goods));
        }
        for (int each = 0; each < species && taxa.size() < count; each++) {
            String epithet = EPITHETS[each % EPITHETS.length] + (each < EPITHETS.length ? "" : "ensis");
            taxa.add(taxon(genus + " " + epithet, genus, above, goods));
            if (random.nextInt(20) == 0) {
                taxa.add(taxon(genus + " " + epithet + " minor", genus, above, goods));
            }
        }
    }

    private SampleTaxon taxon(String name, String genus, String[] above, Goods goods) {
        int appendix = random.nextInt(100);
        return new SampleTaxon(
                name,
                goods.taxonClass(),
                above[0],
                above[1],
                genus,
                goods,
                appendix < 6 ? "I" : appendix < 93 ? "II" : appendix < 98 ? "III" : "N");
    }

    private String word() {
        while (true) {
            StringBuilder word = new StringBuilder(any(BEGINNINGS)).append(any(MIDDLES));
            if (random.nextInt(2) == 0) {
                word.append(any(ENDS), 0, 1).append(any(MIDDLES));
            }
            word.append(any(ENDS));
            String made = word.toString();
            if (taken.add(made.toLowerCase(Locale.ROOT))) {
                return made;
            }
            // So many were made that all short ones are taken.
            if (taken.size() > 20_000 && taken.add(made + "n" + taken.size())) {
                return made + any(MIDDLES) + any(MIDDLES) + any(ENDS);
            }
        }
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }
}

package org.saola.trade.internal.sample;

import java.util.SplittableRandom;

/** What a group of taxa is traded as, roughly in the shares of the real records of 2001 to 2010. */
public enum Goods {
    REPTILES(
            "Reptilia",
            "live:40 leather products (small):28 skins:14 leather products (large):6 garments:3 shoes:4 bodies:2"
                    + " specimens:2 skin pieces:2 meat@kg:1"),
    MAMMALS(
            "Mammalia",
            "trophies:28 specimens@ml:9 specimens:16 skins:14 skulls:8 live:6 teeth:4 carvings:4 bones:3 garments:3"
                    + " hair@kg:2 claws:2 tusks@kg:2 tusks:1"),
    BIRDS("Aves", "live:62 feathers:8 bodies:7 specimens:10 eggs:6 trophies:5 claws:2"),
    FISH("Actinopteri", "caviar@kg:48 live:20 meat@kg:15 specimens:6 extract@kg:6 fingerlings:5"),
    CORALS("Anthozoa", "raw corals:38 live:46 raw corals@kg:14 carvings:2"),
    OTHERS("Insecta", "live:30 bodies:50 shells:14 carvings:6"),
    PLANTS(
            "",
            "live:74 roots:5 roots@kg:3 dried plants@kg:4 stems:2 extract@kg:3 seeds@kg:2 cultures@flasks:2 leaves@kg:2"
                    + " flowers:1"),
    TREES("", "timber@m3:28 sawn wood@m3:30 logs@m3:12 veneer@m2:6 chips@kg:6 live:8 carvings:4 extract@kg:6");

    private final String taxonClass;
    private final String[] terms;
    private final String[] units;
    private final Weighted weights;

    Goods(String taxonClass, String shares) {
        this.taxonClass = taxonClass;
        String[] all = shares.split("(?<=:\\d{1,2}) ");
        terms = new String[all.length];
        units = new String[all.length];
        double[] each = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            String[] parts = all[i].split("[@:]");
            terms[i] = parts[0];
            units[i] = parts.length == 3 ? parts[1] : "";
            each[i] = Double.parseDouble(parts[parts.length - 1]);
        }
        weights = Weighted.of(each);
    }

    String taxonClass() {
        return taxonClass;
    }

    boolean isOfPlants() {
        return this == PLANTS || this == TREES;
    }

    int draw(SplittableRandom random) {
        return weights.draw(random);
    }

    String term(int drawn) {
        return terms[drawn];
    }

    String unit(int drawn) {
        return units[drawn];
    }

    static Goods of(String taxonClass) {
        for (Goods goods : values()) {
            if (!goods.taxonClass.isEmpty() && goods.taxonClass.equals(taxonClass)) {
                return goods;
            }
        }
        return taxonClass.isEmpty() ? PLANTS : OTHERS;
    }
}

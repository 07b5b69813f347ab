package org.saola.species.internal.names;

/** Sums up, for each name, how much of the typed words it has. */
final class Tally {

    private static final int NONE = -1;

    private int[] names = new int[1024];
    private int[] gains = new int[1024];
    private int[] lasts = new int[1024];
    private int count;

    Tally() {
        java.util.Arrays.fill(names, NONE);
    }

    /** Adds what a name gains by a word; a word counts once for each name, and the first time it is said is the best. */
    void add(int name, int word, int gain) {
        int slot = slot(names, name);
        if (names[slot] == NONE) {
            if (count * 2 >= names.length) {
                grow();
                slot = slot(names, name);
            }
            names[slot] = name;
            gains[slot] = gain;
            lasts[slot] = word;
            count++;
        } else if (lasts[slot] != word) {
            lasts[slot] = word;
            gains[slot] += gain;
        }
    }

    private static int slot(int[] table, int name) {
        int mask = table.length - 1;
        int slot = name * 0x9E3779B9 >>> 7 & mask;
        while (table[slot] != NONE && table[slot] != name) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] wider = new int[names.length * 2];
        int[] widerGains = new int[wider.length];
        int[] widerLasts = new int[wider.length];
        java.util.Arrays.fill(wider, NONE);
        for (int i = 0; i < names.length; i++) {
            if (names[i] != NONE) {
                int slot = slot(wider, names[i]);
                wider[slot] = names[i];
                widerGains[slot] = gains[i];
                widerLasts[slot] = lasts[i];
            }
        }
        names = wider;
        gains = widerGains;
        lasts = widerLasts;
    }

    /** Rates a name by what it gained. */
    @FunctionalInterface
    interface Rating {
        int of(int name, int gain);
    }

    /** Returns the best names, not in order. */
    int[] best(int most, Rating rating) {
        int[] best = new int[Math.min(most, count)];
        int[] rates = new int[best.length];
        int used = 0;
        int worst = 0;
        for (int i = 0; i < names.length; i++) {
            if (names[i] == NONE || best.length == 0) {
                continue;
            }
            int rate = rating.of(names[i], gains[i]);
            if (used < best.length) {
                best[used] = names[i];
                rates[used] = rate;
                worst = rates[used] < rates[worst] ? used : worst;
                used++;
            } else if (rate > rates[worst]) {
                best[worst] = names[i];
                rates[worst] = rate;
                for (int j = 0; j < best.length; j++) {
                    worst = rates[j] < rates[worst] ? j : worst;
                }
            }
        }
        return best;
    }

    int size() {
        return count;
    }
}

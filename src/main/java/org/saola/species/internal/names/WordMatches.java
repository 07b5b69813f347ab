package org.saola.species.internal.names;

/** The words of the lexicon that a typed word may be, each with its distance in tenths of a letter. */
final class WordMatches {

    private static final int MOST = 96;

    private int[] places = new int[16];
    private int[] costs = new int[16];
    private int count;

    /** Adds a word; of more than fit, those that come late and far are left out. */
    void add(int place, int cost) {
        for (int i = 0; i < count; i++) {
            if (places[i] == place) {
                costs[i] = Math.min(costs[i], cost);
                return;
            }
        }
        if (count == MOST) {
            int worst = 0;
            for (int i = 1; i < count; i++) {
                worst = costs[i] > costs[worst] ? i : worst;
            }
            if (costs[worst] > cost) {
                places[worst] = place;
                costs[worst] = cost;
            }
            return;
        }
        if (count == places.length) {
            places = java.util.Arrays.copyOf(places, count * 2);
            costs = java.util.Arrays.copyOf(costs, count * 2);
        }
        places[count] = place;
        costs[count++] = cost;
    }

    int size() {
        return count;
    }

    int place(int i) {
        return places[i];
    }

    int cost(int i) {
        return costs[i];
    }

    /** Returns the distance of a word, or {@link Spelling#FAR} where it is not among them. */
    int costOf(int place) {
        for (int i = 0; i < count; i++) {
            if (places[i] == place) {
                return costs[i];
            }
        }
        return Spelling.FAR;
    }
}

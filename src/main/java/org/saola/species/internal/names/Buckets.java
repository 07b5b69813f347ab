package org.saola.species.internal.names;

/**
 * Numbers under hashes, in two arrays: what is looked up may come with strangers that share the bucket, so whoever asks
 * compares.
 */
final class Buckets {

    private final int[] starts;
    private final int[] values;
    private final int mask;

    /** Takes a hash and the number that is kept under it. */
    @FunctionalInterface
    interface Sink {
        void put(int hash, int value);
    }

    /** Gives all pairs, the same ones each time: it is asked twice, once to count. */
    @FunctionalInterface
    interface Source {
        void giveTo(Sink sink);
    }

    private Buckets(int[] starts, int[] values, int mask) {
        this.starts = starts;
        this.values = values;
        this.mask = mask;
    }

    static Buckets of(Source source) {
        int[] count = new int[1];
        source.giveTo((hash, value) -> count[0]++);
        int size = Math.max(16, Integer.highestOneBit(Math.max(1, count[0])) * 2);
        int mask = size - 1;
        int[] starts = new int[size + 1];
        source.giveTo((hash, value) -> starts[(mix(hash) & mask) + 1]++);
        for (int i = 0; i < size; i++) {
            starts[i + 1] += starts[i];
        }
        int[] values = new int[count[0]];
        int[] next = starts.clone();
        source.giveTo((hash, value) -> values[next[mix(hash) & mask]++] = value);
        return new Buckets(starts, values, mask);
    }

    private static int mix(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        return mixed ^ mixed >>> 16;
    }

    /** Returns where the bucket of a hash begins; it ends before {@link #end}. */
    int start(int hash) {
        return starts[mix(hash) & mask];
    }

    int end(int hash) {
        return starts[(mix(hash) & mask) + 1];
    }

    int value(int place) {
        return values[place];
    }

    long bytes() {
        return 4L * (starts.length + values.length);
    }
}

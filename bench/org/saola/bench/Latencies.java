package org.saola.bench;

import java.util.Arrays;

/** Times of one kind of request, in nanoseconds. */
final class Latencies {

    private long[] times = new long[1024];
    private int count;

    void add(long nanos) {
        if (count == times.length) {
            times = Arrays.copyOf(times, count * 2);
        }
        times[count++] = nanos;
    }

    /** Returns the time in milliseconds that this share of the requests did not exceed. */
    double percentile(double share) {
        long[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        int place = Math.min(count - 1, (int) Math.ceil(share * count) - 1);
        return sorted[Math.max(0, place)] / 1e6;
    }

    int count() {
        return count;
    }
}

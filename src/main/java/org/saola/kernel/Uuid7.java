package org.saola.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7, method 1): they sort by the moment they were made.
 *
 * <p>Within one millisecond a 12-bit counter keeps the order, so a later id of this process is always greater, also
 * when the clock is set back. The remaining 62 bits are random: an id cannot be guessed from its neighbour.
 */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_LIMIT = 1 << 12;

    private static long lastMillis;
    private static int counter;

    private Uuid7() {}

    public static UUID next() {
        return next(System.currentTimeMillis());
    }

    static synchronized UUID next(long nowMillis) {
        if (nowMillis > lastMillis) {
            lastMillis = nowMillis;
            // Starting in the lower half leaves room for at least 2048 ids in this millisecond.
            counter = RANDOM.nextInt(COUNTER_LIMIT / 2);
        } else if (++counter == COUNTER_LIMIT) {
            lastMillis++;
            counter = 0;
        }
        long high = lastMillis << 16 | 0x7000L | counter;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

package org.saola.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.saola.kernel.Sha256;

/** What only its holder knows: 256 random bits as text. Where the house must know it again, it keeps the SHA-256. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    /** Forty-three letters that an address, a cookie and a header can carry as they are. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Digits, each as likely as any other. */
    static String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + RANDOM.nextInt(10)));
        }
        return digits.toString();
    }

    /** Compares without telling by its time how much of a guess was right. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(hash(one), hash(other));
    }

    static byte[] hash(String... parts) {
        // A line feed is in none of the parts, so that no two lists of parts give the same text.
        return Sha256.digest().digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** A few letters by which the trail knows a session or token again; nobody can enter with them. */
    static String fingerprint(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, 6);
    }
}

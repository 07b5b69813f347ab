package org.saola.audit.internal;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The newest seal as it is kept outside the database: one line, signed.
 *
 * @param at when it was written down
 */
record Head(long number, String hash, Instant at) {

    /** {@code saola-head-1 <number> <hash> <instant> <signature>}; the signature is over all before it. */
    String line(HeadKey key) {
        String signed = signed();
        return signed + " " + Base64.getEncoder().withoutPadding().encodeToString(key.sign(signed));
    }

    /** Nothing where the line is not one, or not signed with this key. */
    static Optional<Head> read(String line, HeadKey key) {
        String[] words = line.strip().split(" ");
        if (words.length != 5) {
            return Optional.empty();
        }
        try {
            Head head = new Head(Long.parseLong(words[1]), words[2], Instant.parse(words[3]));
            return key.verifies(head.signed(), Base64.getDecoder().decode(words[4])) && line.startsWith(head.signed())
                    ? Optional.of(head)
                    : Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException malformed) {
            return Optional.empty();
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private String signed() {
        return "saola-head-1 " + number + " " + hash + " " + at;
    }
}

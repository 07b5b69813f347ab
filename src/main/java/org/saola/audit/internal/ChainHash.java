package org.saola.audit.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.saola.audit.TrailEntry;
import org.saola.kernel.Sha256;

/**
 * The hash of a seal: SHA-256 over the hash before, the number, and every field of the entry.
 *
 * <p>The encoding is one and only one for each entry: fields in a fixed order, each a length of four bytes and its UTF-8
 * bytes, so that no two different entries can give the same bytes. Ids are written in their usual form and empty where there
 * is none, the instant as microseconds since 1970, details sorted by name with their count before them. The first field
 * names this encoding: another one, later, has another name.
 */
final class ChainHash {

    static final int LENGTH = 32;
    private static final String ENCODING = "saola-trail-1";

    private ChainHash() {}

    /** What the first seal follows. */
    static byte[] beginning() {
        return new byte[LENGTH];
    }

    static byte[] of(byte[] before, long number, TrailEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, ENCODING);
            out.write(before);
            out.writeLong(number);
            text(out, entry.id().toString());
            out.writeLong(ChronoUnit.MICROS.between(java.time.Instant.EPOCH, entry.at()));
            text(out, entry.who().viewer());
            text(out, entry.who().person().map(id -> id.value().toString()).orElse(""));
            text(out, entry.who().agency().map(id -> id.value().toString()).orElse(""));
            text(out, entry.who().task());
            text(out, entry.origin().channel().name());
            text(out, entry.origin().address());
            text(out, entry.origin().session());
            text(out, entry.action());
            text(out, entry.kind());
            text(out, entry.subject());
            text(out, entry.outcome().name());
            details(out, entry.details());
            return Sha256.digest().digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void details(DataOutputStream out, Map<String, String> details) throws IOException {
        out.writeInt(details.size());
        for (Map.Entry<String, String> detail : new TreeMap<>(details).entrySet()) {
            text(out, detail.getKey());
            text(out, detail.getValue());
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}

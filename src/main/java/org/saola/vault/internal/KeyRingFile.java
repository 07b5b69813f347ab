package org.saola.vault.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.saola.store.PrivateFile;

/** The ring as a file for this user's eyes only, written whole or not at all. */
final class KeyRingFile {

    private static final String KEY = "key.";

    private KeyRingFile() {}

    static KeyRing.Keys read(Path file) throws IOException {
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
        }
        Map<String, byte[]> ring = new TreeMap<>();
        for (String name : values.stringPropertyNames()) {
            if (name.startsWith(KEY)) {
                ring.put(name.substring(KEY.length()), bits(values, name));
            }
        }
        String current = values.getProperty("current", "");
        if (!ring.containsKey(current)) {
            throw new IOException("no current key");
        }
        return new KeyRing.Keys(current, ring, bits(values, "fingerprint"));
    }

    static void write(Path file, KeyRing.Keys keys) throws IOException {
        StringBuilder text = new StringBuilder("""
                # The keys of the files under vault/. Without them no file can ever be read again: back them up, apart from
                # the files. Never delete one.
                current=%s
                fingerprint=%s
                """.formatted(keys.current(), text(keys.fingerprint())));
        keys.ring()
                .forEach((id, key) -> text.append(KEY)
                        .append(id)
                        .append('=')
                        .append(text(key))
                        .append('\n'));
        PrivateFile.write(file, text.toString());
    }

    private static String text(byte[] bits) {
        return Base64.getEncoder().encodeToString(bits);
    }

    private static byte[] bits(Properties values, String name) throws IOException {
        try {
            byte[] bits = Base64.getDecoder().decode(values.getProperty(name, ""));
            if (bits.length == 32) {
                return bits;
            }
        } catch (IllegalArgumentException malformed) {
            // Told below.
        }
        throw new IOException("not a key: " + name);
    }
}

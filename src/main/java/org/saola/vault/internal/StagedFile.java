package org.saola.vault.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.SecretKey;

/** A file that came in, is sealed on disk and passed the checks, but has no name there yet. Closing it forgets it. */
record StagedFile(UUID content, Path arrived, SecretKey key, byte[] sha256, long size, String type)
        implements AutoCloseable {

    String hash() {
        return HexFormat.of().formatHex(sha256);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(arrived);
        } catch (IOException left) {
            // The next start clears it.
        }
    }
}

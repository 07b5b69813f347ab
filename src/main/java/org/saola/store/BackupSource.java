package org.saola.store;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is read: whole, to see whether it is sound, and then again, to take out what it holds. */
final class BackupSource {

    private final Path file;
    private final char @Nullable [] passphrase;

    BackupSource(Path file, char @Nullable [] passphrase) {
        this.file = file;
        this.passphrase = passphrase;
    }

    /** Takes an entry while the backup is read. */
    @FunctionalInterface
    interface Taker {
        void take(String entry, InputStream content) throws IOException;
    }

    /**
     * Reads everything, and changes nothing.
     *
     * @throws CommandFailure in one sentence, for a file that is damaged, cut off, or sealed with another passphrase
     */
    BackupManifest verify() {
        try {
            if (!Files.isRegularFile(file)) {
                throw CommandFailure.problem("There is no backup " + file + ".");
            }
            boolean sealed = isSealed();
            if (sealed && passphrase == null) {
                throw CommandFailure.wrongUse("The backup " + file + " is encrypted: add --passphrase-file FILE.");
            }
            if (!sealed) {
                checkWhole();
            }
            byte[][] manifest = new byte[1][];
            Map<String, BackupManifest.Content> found = read((entry, content) -> {
                if (manifest[0] != null) {
                    throw new IOException("something comes after the manifest");
                }
                if (entry.equals(BackupManifest.ENTRY)) {
                    manifest[0] = content.readAllBytes();
                }
            });
            if (manifest[0] == null) {
                throw new IOException("it has no manifest");
            }
            requireKnown(JsonMapper.shared().readTree(manifest[0]));
            return compare(JsonMapper.shared().readValue(manifest[0], BackupManifest.class), found);
        } catch (IOException | JacksonException | IllegalArgumentException damage) {
            throw CommandFailure.problem(
                    "The backup " + file + " is damaged and was not used: " + ConnectionProblem.firstLine(damage)
                            + ". Nothing was changed.",
                    damage);
        }
    }

    private boolean isSealed() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BackupSeal.MAGIC.length), BackupSeal.MAGIC);
        }
    }

    private void checkWhole() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = BackupArchive.COMMENT.length() + BackupArchive.HASH;
            if (channel.size() < length) {
                throw new IOException("it is too short to be one");
            }
            ByteBuffer comment = ByteBuffer.allocate(length);
            while (comment.hasRemaining() && channel.read(comment, channel.size() - comment.remaining()) > 0) {
                // Goes on until it has all.
            }
            String expected = BackupArchive.COMMENT + BackupArchive.hash(channel, channel.size() - BackupArchive.HASH);
            if (!expected.equals(new String(comment.array(), StandardCharsets.US_ASCII))) {
                throw new IOException("it does not have the hash that it was written with");
            }
        }
    }

    /** Looks at nothing but the two words that every later format will have too. */
    static void requireKnown(JsonNode manifest) {
        int format = manifest.path("format").asInt(0);
        String theirs = manifest.path("saola").asString("");
        String mine = SaolaVersion.current();
        if (format > BackupManifest.FORMAT || SaolaVersion.isNewer(theirs, mine)) {
            throw CommandFailure.problem("The backup was made by a newer Saola ("
                    + (theirs.isEmpty() ? "format " + format : theirs) + ") than this one (" + mine
                    + "): use that Saola, or a later one. Nothing was changed.");
        }
    }

    private static BackupManifest compare(BackupManifest manifest, Map<String, BackupManifest.Content> found)
            throws IOException {
        Map<String, BackupManifest.Content> promised = new HashMap<>();
        for (BackupManifest.TablePart table : manifest.tables()) {
            promised.put(table.entry(), table.content());
        }
        for (BackupManifest.FilePart part : manifest.files()) {
            if (!BackupFiles.belongs(part.path())) {
                throw new IOException("it holds a file that belongs to no folder of Saola");
            }
            promised.put(part.entry(), part.content());
        }
        found.remove(BackupManifest.ENTRY);
        if (!promised.equals(found)) {
            throw new IOException("what it holds is not what its manifest says");
        }
        return manifest;
    }

    /**
     * Hands each entry to the taker, in the order of the file.
     *
     * @return how long each was and its hash, also of what the taker left unread
     */
    Map<String, BackupManifest.Content> read(Taker taker) throws IOException {
        Map<String, BackupManifest.Content> found = new HashMap<>();
        try (InputStream plain = plain();
                ZipInputStream zip = new ZipInputStream(plain, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Counting content = new Counting(new DigestInputStream(zip, Sha256.digest()));
                taker.take(entry.getName(), content);
                content.transferTo(java.io.OutputStream.nullOutputStream());
                if (found.put(entry.getName(), content.content()) != null) {
                    throw new IOException("it holds something twice");
                }
            }
            // The end of a sealed file proves that it is the end.
            plain.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return found;
    }

    private InputStream plain() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return passphrase != null && isSealed() ? BackupSeal.open(in, passphrase) : in;
    }

    /** Counts and hashes what passes; closing it closes nothing. */
    private static final class Counting extends FilterInputStream {
        private final DigestInputStream digesting;
        private long bytes;

        Counting(DigestInputStream digesting) {
            super(digesting);
            this.digesting = digesting;
        }

        @Override
        public int read() throws IOException {
            int one = digesting.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = digesting.read(target, offset, length);
            bytes += Math.max(0, read);
            return read;
        }

        @Override
        public void close() {
            // The entry is closed by the one who opened it.
        }

        BackupManifest.Content content() {
            return new BackupManifest.Content(
                    bytes, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        }
    }
}

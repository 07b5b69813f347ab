package org.saola.store;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup as a ZIP, entry by entry, into a file that is open.
 *
 * <p>Unsealed, its comment, the last bytes of the file, is the SHA-256 of everything before it: no flipped bit passes, and
 * {@code unzip} reads it. Sealed, each piece proves itself ({@link BackupSeal}).
 */
final class BackupArchive {

    static final String COMMENT = "Saola SHA-256 ";
    static final int HASH = 64;

    private final FileChannel file;
    private final boolean sealed;
    private final ZipOutputStream zip;

    /** Writes what one entry holds. */
    @FunctionalInterface
    interface Filling {
        void into(OutputStream out) throws IOException;
    }

    BackupArchive(FileChannel file, char @Nullable [] passphrase) throws IOException {
        this.file = file;
        this.sealed = passphrase != null;
        OutputStream out = Channels.newOutputStream(file);
        this.zip = new ZipOutputStream(
                passphrase == null ? new BufferedOutputStream(out, 1 << 16) : BackupSeal.seal(out, passphrase),
                StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    BackupManifest.Content add(String name, Filling filling) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Counting counting = new Counting(new DigestOutputStream(zip, Sha256.digest()));
        filling.into(counting);
        zip.closeEntry();
        return counting.content();
    }

    /** Writes the manifest and the end. The file stays open. */
    void finish(BackupManifest manifest) throws IOException {
        add(BackupManifest.ENTRY, out -> out.write(JsonMapper.shared().writeValueAsBytes(manifest)));
        if (sealed) {
            zip.close();
            return;
        }
        zip.setComment(COMMENT + "0".repeat(HASH));
        zip.finish();
        zip.flush();
        long end = file.size() - HASH;
        file.write(ByteBuffer.wrap(hash(file, end).getBytes(StandardCharsets.US_ASCII)), end);
    }

    /** Returns the SHA-256 of the first bytes of a file, in hexadecimal digits. */
    static String hash(FileChannel file, long end) throws IOException {
        MessageDigest digest = Sha256.digest();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        for (long at = 0; at < end; ) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
            int read = file.read(buffer, at);
            if (read < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            at += read;
            digest.update(buffer.flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Counts and hashes what passes, and is never closed by whom it is lent to. */
    private static final class Counting extends FilterOutputStream {
        private final DigestOutputStream digesting;
        private long bytes;

        Counting(DigestOutputStream digesting) {
            super(digesting);
            this.digesting = digesting;
        }

        @Override
        public void write(byte[] data, int offset, int length) throws IOException {
            digesting.write(data, offset, length);
            bytes += length;
        }

        @Override
        public void write(int one) throws IOException {
            digesting.write(one);
            bytes++;
        }

        @Override
        public void close() {
            // The entry is closed by the archive.
        }

        BackupManifest.Content content() {
            return new BackupManifest.Content(
                    bytes, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        }
    }
}

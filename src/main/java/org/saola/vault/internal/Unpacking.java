package org.saola.vault.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Counts what a ZIP would be, unpacked, and says when that is a bomb. Nothing is kept of what comes out.
 *
 * <p>Bounds: {@link #RATIO} times the size of the file (deflate itself reaches 1032), the limit of the settings, and
 * {@link #DEEPEST} archives one in another.
 */
final class Unpacking {

    /** The same bound that Apache POI sets for documents. */
    private static final int RATIO = 100;

    /** Small files of much white are no danger, whatever their ratio. */
    private static final long HARMLESS = 16L * 1024 * 1024;

    private static final int DEEPEST = 4;
    private static final int MOST_ENTRIES = 100_000;

    private final long most;
    private long unpacked;
    private int entries;

    Unpacking(long packedSize, long limit) {
        this.most = Math.min(limit, Math.max(HARMLESS, packedSize * RATIO));
    }

    void entry() throws Bomb {
        if (++entries > MOST_ENTRIES) {
            throw new Bomb();
        }
    }

    /** @param bytes declared or counted */
    void add(long bytes) throws Bomb {
        unpacked += bytes;
        if (bytes < 0 || unpacked < 0 || unpacked > most) {
            throw new Bomb();
        }
    }

    /** Reads a stream to its end and what is packed in it too. @param depth of the archive that it comes from */
    void drain(InputStream in, int depth) throws Bomb, IOException {
        byte[] buffer = new byte[32 * 1024];
        int got = in.readNBytes(buffer, 0, 4);
        add(got);
        if (got == 4 && buffer[0] == 'P' && buffer[1] == 'K' && buffer[2] == 3 && buffer[3] == 4) {
            if (depth >= DEEPEST) {
                throw new Bomb();
            }
            byte[] start = java.util.Arrays.copyOf(buffer, 4);
            inner(new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(start), in), depth + 1);
        }
        for (int more = in.read(buffer); more >= 0; more = in.read(buffer)) {
            add(more);
        }
    }

    /** What is not understood in there is not unpacked by anybody else either; its bytes are counted by who called. */
    private void inner(InputStream in, int depth) throws Bomb, IOException {
        ZipInputStream zip = new ZipInputStream(in);
        try {
            while (zip.getNextEntry() != null) {
                entry();
                drain(zip, depth);
            }
        } catch (ZipException notUnderstood) {
            // Encrypted, or of a method that Java does not know.
        } catch (java.io.EOFException cut) {
            // The rest is missing.
        }
    }

    /** Too much comes out. */
    static final class Bomb extends Exception {
        private static final long serialVersionUID = 1L;
    }
}

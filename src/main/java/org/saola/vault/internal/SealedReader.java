package org.saola.vault.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Reads any part of a file in the sealed form; what it gives out was authenticated. For one thread. */
final class SealedReader implements AutoCloseable {

    private final FileChannel in;
    private final SecretKey key;
    private final UUID content;
    private final long size;
    private final ByteBuffer sealed = ByteBuffer.allocate(SealedFormat.PIECE + SealedFormat.TAG);
    private final ByteBuffer plain = ByteBuffer.allocate(SealedFormat.PIECE);
    private long present = -1;

    private SealedReader(FileChannel in, SecretKey key, UUID content, long size) {
        this.in = in;
        this.key = key;
        this.content = content;
        this.size = size;
    }

    /** @param size of the plain text @throws DamagedContent if the file is missing or has not the length it must have */
    static SealedReader open(Path file, SecretKey key, UUID content, long size) throws DamagedContent {
        try {
            FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
            SealedReader reader = new SealedReader(in, key, content, size);
            if (in.size() != SealedFormat.sealedSize(size)) {
                reader.close();
                throw new DamagedContent(content, "length");
            }
            return reader;
        } catch (DamagedContent damaged) {
            throw damaged;
        } catch (IOException unreadable) {
            throw new DamagedContent(content, "unreadable");
        }
    }

    long size() {
        return size;
    }

    /** Authenticates everything from the first byte to the last. */
    void verify(long first, long last) throws DamagedContent {
        for (long piece = first / SealedFormat.PIECE; piece <= last / SealedFormat.PIECE; piece++) {
            load(piece);
        }
    }

    void copy(long first, long last, OutputStream out) throws IOException {
        long at = first;
        while (at <= last) {
            load(at / SealedFormat.PIECE);
            int offset = (int) (at % SealedFormat.PIECE);
            int length = (int) Math.min(plain.limit() - offset, last - at + 1);
            out.write(plain.array(), offset, length);
            at += length;
        }
    }

    /** Reads from a place on, at most so many bytes; returns how many, -1 at the end. */
    int read(long at, byte[] into, int offset, int length) throws DamagedContent {
        if (at >= size) {
            return -1;
        }
        load(at / SealedFormat.PIECE);
        int from = (int) (at % SealedFormat.PIECE);
        int part = Math.min(plain.limit() - from, length);
        System.arraycopy(plain.array(), from, into, offset, part);
        return part;
    }

    /** All of it from a place on; nothing to close. */
    InputStream from(long start) {
        return new InputStream() {
            private long at = start;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                int got = SealedReader.this.read(at, into, offset, length);
                at += Math.max(0, got);
                return got;
            }
        };
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException alreadyGone) {
            // It was only read.
        }
    }

    private void load(long piece) throws DamagedContent {
        if (piece == present) {
            return;
        }
        present = -1;
        boolean last = piece == SealedFormat.pieces(size) - 1;
        try {
            sealed.clear();
            if (last) {
                sealed.limit((int) (size - piece * SealedFormat.PIECE) + SealedFormat.TAG);
            }
            long start = SealedFormat.position(piece);
            while (sealed.hasRemaining()) {
                if (in.read(sealed, start + sealed.position()) < 0) {
                    throw new DamagedContent(content, "length");
                }
            }
            Cipher cipher = SealedFormat.cipher(Cipher.DECRYPT_MODE, key, content, piece, last);
            cipher.doFinal(sealed.flip(), plain.clear());
            plain.flip();
            present = piece;
        } catch (GeneralSecurityException changed) {
            throw new DamagedContent(content, "changed");
        } catch (DamagedContent damaged) {
            throw damaged;
        } catch (IOException unreadable) {
            throw new DamagedContent(content, "unreadable");
        }
    }
}

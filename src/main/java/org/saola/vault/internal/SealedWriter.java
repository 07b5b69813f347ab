package org.saola.vault.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Writes a file in the sealed form, piece by piece. */
final class SealedWriter {

    private final FileChannel out;
    private final SecretKey key;
    private final UUID content;
    private final ByteBuffer plain = ByteBuffer.allocate(SealedFormat.PIECE);
    private final ByteBuffer sealed = ByteBuffer.allocate(SealedFormat.PIECE + SealedFormat.TAG);
    private long piece;

    SealedWriter(FileChannel out, SecretKey key, UUID content) throws IOException {
        this.out = out;
        this.key = key;
        this.content = content;
        writeAll(SealedFormat.header());
    }

    void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            // A full piece waits for the next byte: only then it is known not to be the last.
            if (!plain.hasRemaining()) {
                seal(false);
            }
            int part = Math.min(plain.remaining(), length - done);
            plain.put(bytes, offset + done, part);
            done += part;
        }
    }

    /** Writes the last piece and waits until the disk has all of it. */
    void finish() throws IOException {
        seal(true);
        out.force(true);
    }

    private void seal(boolean last) throws IOException {
        try {
            Cipher cipher = SealedFormat.cipher(Cipher.ENCRYPT_MODE, key, content, piece++, last);
            cipher.doFinal(plain.flip(), sealed.clear());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        plain.clear();
        writeAll(sealed.flip());
    }

    private void writeAll(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}

package org.saola.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Seals a backup with a passphrase: AES-256-GCM in pieces of 64 KiB, the key made by Argon2id (64 MiB, three rounds, one
 * lane).
 *
 * <p>The number of a piece, and whether it is the last, are part of its nonce, so that none can be left out, moved or added
 * (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). The head of the file is bound to each piece.
 */
final class BackupSeal {

    static final byte[] MAGIC = "SAOLA SEALED 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int SALT = 16;
    private static final int PREFIX = 7;
    private static final int TAG = 16;
    private static final int PIECE = 1 << 16;
    private static final int HEAD = MAGIC.length + SALT + PREFIX;

    private BackupSeal() {}

    static OutputStream seal(OutputStream out, char[] passphrase) throws IOException {
        byte[] head = new byte[HEAD];
        new SecureRandom().nextBytes(head);
        System.arraycopy(MAGIC, 0, head, 0, MAGIC.length);
        out.write(head);
        return new Sealing(out, head, key(head, passphrase));
    }

    /** Opens what {@link #seal} wrote; a wrong passphrase or a changed file is an {@link IOException} at the latest at its end. */
    static InputStream open(InputStream in, char[] passphrase) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        if (head.length < HEAD || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException("it is not sealed");
        }
        return new Opening(new BufferedInputStream(in, 2 * PIECE), head, key(head, passphrase));
    }

    private static SecretKeySpec key(byte[] head, char[] passphrase) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(64 * 1024)
                .withIterations(3)
                .withParallelism(1)
                .withSalt(Arrays.copyOfRange(head, MAGIC.length, MAGIC.length + SALT))
                .build());
        byte[] key = new byte[32];
        generator.generateBytes(passphrase, key);
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] work(int mode, SecretKeySpec key, byte[] head, Piece piece) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12)
                .put(head, HEAD - PREFIX, PREFIX)
                .putInt(piece.number)
                .put((byte) (piece.last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(head);
        return cipher.doFinal(piece.bytes, 0, piece.length);
    }

    /** A piece before or after the cipher. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
    private record Piece(byte[] bytes, int length, int number, boolean last) {}

    /** Fills pieces and seals them. */
    private static final class Sealing extends OutputStream {
        private final OutputStream out;
        private final byte[] head;
        private final SecretKeySpec key;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private int number;
        private boolean closed;

        Sealing(OutputStream out, byte[] head, SecretKeySpec key) {
            this.out = out;
            this.head = head;
            this.key = key;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] data, int offset, int length) throws IOException {
            for (int done = 0; done < length; ) {
                if (filled == PIECE) {
                    send(false);
                }
                int part = Math.min(PIECE - filled, length - done);
                System.arraycopy(data, offset + done, piece, filled, part);
                filled += part;
                done += part;
            }
        }

        private void send(boolean last) throws IOException {
            if (number == Integer.MAX_VALUE) {
                throw new IOException("the backup is larger than 128 TiB");
            }
            try {
                out.write(work(Cipher.ENCRYPT_MODE, key, head, new Piece(piece, filled, number++, last)));
            } catch (GeneralSecurityException impossible) {
                throw new IOException(impossible);
            }
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                send(true);
                out.flush();
            }
        }
    }

    /** Opens pieces one after the other; nothing of a piece is handed on before it has proved itself. */
    private static final class Opening extends InputStream {
        private final BufferedInputStream in;
        private final byte[] head;
        private final SecretKeySpec key;
        private byte[] piece = new byte[0];
        private int at;
        private int number;
        private boolean ended;

        Opening(BufferedInputStream in, byte[] head, SecretKeySpec key) {
            this.in = in;
            this.head = head;
            this.key = key;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            while (at == piece.length) {
                if (ended) {
                    return -1;
                }
                next();
            }
            int part = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, part);
            at += part;
            return part;
        }

        private void next() throws IOException {
            byte[] sealed = in.readNBytes(PIECE + TAG);
            in.mark(1);
            ended = in.read() < 0;
            if (!ended) {
                in.reset();
            }
            try {
                piece = work(Cipher.DECRYPT_MODE, key, head, new Piece(sealed, sealed.length, number++, ended));
                at = 0;
            } catch (AEADBadTagException changed) {
                throw new IOException(
                        number == 1
                                ? "the passphrase is another one, or its beginning is damaged"
                                : "a piece is damaged",
                        changed);
            } catch (GeneralSecurityException short_) {
                throw new IOException("its end is missing", short_);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

package org.saola.vault.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The form of a file on disk: 16 bytes of header, then pieces of 64 KiB, each sealed by AES-256-GCM with a tag of 16 bytes.
 *
 * <p>This is the construction STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its Nonce-Reuse
 * Misuse-Resistance, 2015). The nonce of a piece is its number and whether it is the last; the content's id goes with each as
 * what is authenticated but not encrypted. So a piece that was changed, moved, taken from another file, or that is missing at
 * the end does not open. A nonce never comes twice under a key, since each content has a key of its own.
 */
final class SealedFormat {

    static final int PIECE = 64 * 1024;
    static final int TAG = 16;
    static final int HEADER = 16;

    /** The last byte is the version of the form. */
    private static final byte[] MAGIC = {'S', 'A', 'O', 'L', 'A', ' ', 'V', 'A', 'U', 'L', 'T', 0, 0, 0, 0, 1};

    private SealedFormat() {}

    static ByteBuffer header() {
        return ByteBuffer.wrap(MAGIC).asReadOnlyBuffer();
    }

    static long pieces(long plainSize) {
        return Math.max(1, (plainSize + PIECE - 1) / PIECE);
    }

    static long sealedSize(long plainSize) {
        return HEADER + plainSize + pieces(plainSize) * TAG;
    }

    /** Where a piece begins on disk. */
    static long position(long piece) {
        return HEADER + piece * (PIECE + TAG);
    }

    /** @param mode of {@link Cipher} */
    static Cipher cipher(int mode, SecretKey key, UUID content, long piece, boolean last) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(12)
                    .putLong(3, piece)
                    .put(11, (byte) (last ? 1 : 0))
                    .array();
            cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(MAGIC);
            cipher.updateAAD(ByteBuffer.allocate(16)
                    .putLong(content.getMostSignificantBits())
                    .putLong(content.getLeastSignificantBits())
                    .flip());
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

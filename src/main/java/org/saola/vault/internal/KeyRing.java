package org.saola.vault.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.saola.kernel.AgencyId;

/**
 * The keys under {@code secrets/vault-keys.properties}: they wrap the key of each content, and none is ever taken away.
 *
 * <p>Beside them stands the key of the fingerprints, which stays the same for good.
 */
final class KeyRing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;

    private final Path file;
    private volatile Keys keys;

    private KeyRing(Path file, Keys keys) {
        this.file = file;
        this.keys = keys;
    }

    /** @throws IOException if the file is there and is not a ring, or cannot be written */
    static KeyRing open(Path secrets) throws IOException {
        Path file = secrets.resolve("vault-keys.properties");
        if (java.nio.file.Files.exists(file)) {
            return new KeyRing(file, KeyRingFile.read(file));
        }
        Keys first = new Keys("1", Map.of("1", random()), random());
        KeyRingFile.write(file, first);
        return new KeyRing(file, first);
    }

    static boolean existsIn(Path secrets) {
        return java.nio.file.Files.exists(secrets.resolve("vault-keys.properties"));
    }

    /** A key for one content. */
    static SecretKey newKey() {
        return new SecretKeySpec(random(), "AES");
    }

    /** Adds a key, which is the one that wraps from now on; returns its id. */
    synchronized String add() throws IOException {
        Keys before = keys;
        String id = Integer.toString(before.ring().size() + 1);
        Map<String, byte[]> ring = new TreeMap<>(before.ring());
        ring.put(id, random());
        Keys after = new Keys(id, ring, before.fingerprint());
        KeyRingFile.write(file, after);
        keys = after;
        return id;
    }

    String current() {
        return keys.current();
    }

    WrappedKey wrap(SecretKey key, UUID content) {
        Keys now = keys;
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] wrapped = crypt(Cipher.ENCRYPT_MODE, now.key(now.current()), nonce, content, key.getEncoded());
        return new WrappedKey(
                now.current(),
                ByteBuffer.allocate(NONCE + wrapped.length)
                        .put(nonce)
                        .put(wrapped)
                        .array());
    }

    /** @throws DamagedContent if the key is not of this ring, or was changed, or belongs to another content */
    SecretKey unwrap(WrappedKey wrapped, UUID content) throws DamagedContent {
        byte[] key = keys.ring().get(wrapped.keyId());
        if (key == null || wrapped.bytes().length <= NONCE) {
            throw new DamagedContent(content, "key");
        }
        try {
            byte[] nonce = java.util.Arrays.copyOf(wrapped.bytes(), NONCE);
            byte[] rest = java.util.Arrays.copyOfRange(wrapped.bytes(), NONCE, wrapped.bytes().length);
            return new SecretKeySpec(
                    crypt(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), nonce, content, rest), "AES");
        } catch (IllegalStateException changed) {
            throw new DamagedContent(content, "key");
        }
    }

    /**
     * The name of a content among those of its agency. Who has the disk but not this key cannot ask it whether a known file
     * is there, and the same content of two agencies has two names.
     */
    String fingerprint(AgencyId agency, byte[] sha256) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.fingerprint(), "HmacSHA256"));
            mac.update(agency.value().toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(sha256));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, UUID content, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(SealedFormat.TAG * 8, nonce));
            cipher.updateAAD(("vault.content " + content).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return bits;
    }

    /** @param current the id of the key that wraps @param ring 256 bits each, by id @param fingerprint 256 bits */
    record Keys(String current, Map<String, byte[]> ring, byte[] fingerprint) {

        SecretKey key(String id) {
            byte[] bits = ring.get(id);
            if (bits == null) {
                throw new IllegalStateException("no key " + id);
            }
            return new SecretKeySpec(bits, "AES");
        }

        /** Never shows a key, whatever prints this. */
        @Override
        public String toString() {
            return "Keys[" + ring.keySet() + "]";
        }
    }
}

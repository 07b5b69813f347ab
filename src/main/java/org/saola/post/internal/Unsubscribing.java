package org.saola.post.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.saola.kernel.EmailAddress;
import org.saola.store.PrivateFile;

/**
 * Signs the tokens by which people unsubscribe, and hashes their mailboxes: both with a key in the data folder.
 *
 * <p>A token is the hash of the mailbox and a signature of it, so it names nobody, cannot be made by others, and the list
 * of those who unsubscribed cannot be tried out against lists of addresses without the key.
 */
final class Unsubscribing {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int HASH = 32;

    private final SecretKeySpec key;

    private Unsubscribing(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Reads the key, or makes it when there is none. @param secrets the folder of that name */
    static Unsubscribing withKeyIn(Path secrets) {
        Path file = secrets.resolve("post.key");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[HASH];
                new SecureRandom().nextBytes(random);
                PrivateFile.write(file, out -> out.write(random));
            }
            return new Unsubscribing(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] hash(EmailAddress address) {
        return mac(
                "mailbox:".getBytes(StandardCharsets.UTF_8), address.mailbox().getBytes(StandardCharsets.UTF_8));
    }

    String token(EmailAddress address) {
        byte[] hash = hash(address);
        byte[] token = Arrays.copyOf(hash, 2 * HASH);
        System.arraycopy(signature(hash), 0, token, HASH, HASH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The hash that a token is for; nothing where nobody here signed it. */
    Optional<byte[]> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != 2 * HASH) {
            return Optional.empty();
        }
        byte[] hash = Arrays.copyOf(bytes, HASH);
        boolean ours = MessageDigest.isEqual(signature(hash), Arrays.copyOfRange(bytes, HASH, 2 * HASH));
        return ours ? Optional.of(hash) : Optional.empty();
    }

    private byte[] signature(byte[] hash) {
        return mac("unsubscribe:".getBytes(StandardCharsets.UTF_8), hash);
    }

    private byte[] mac(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

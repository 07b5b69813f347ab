package org.saola.audit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.saola.store.PrivateFile;

/** The key that signs heads: Ed25519, so that somebody who holds the public half alone can check heads that were sent away. */
final class HeadKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey signing;
    private final PublicKey checking;

    private HeadKey(PrivateKey signing, PublicKey checking) {
        this.signing = signing;
        this.checking = checking;
    }

    /**
     * Reads {@code audit.key} of the folder, two lines in Base64 (PKCS #8, then X.509).
     *
     * @param mayMake whether to make one where there is none; otherwise a lost key verifies nothing
     *
     * @throws UncheckedIOException if it cannot be read or written
     */
    static HeadKey of(Path secrets, boolean mayMake) {
        Path file = secrets.resolve("audit.key");
        try {
            if (!Files.exists(file)) {
                KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
                if (!mayMake) {
                    return new HeadKey(made.getPrivate(), made.getPublic());
                }
                PrivateFile.write(
                        file,
                        text(made.getPrivate().getEncoded()) + "\n"
                                + text(made.getPublic().getEncoded()) + "\n");
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            return new HeadKey(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(lines.get(0)))),
                    keys.generatePublic(new X509EncodedKeySpec(bytes(lines.get(1)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("the key of the trail cannot be read: " + file, e);
        }
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean verifies(String text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(checking);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text.strip());
    }
}

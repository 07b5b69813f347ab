package org.saola.identity.internal;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Slow hashes of passwords: Argon2id with 19 MiB, two rounds, one lane (OWASP Password Storage Cheat Sheet).
 *
 * <p>A password that belongs to nobody costs the same as a wrong one. Only a few are worked on at once, so that a flood of
 * them does not take all memory.
 */
@Component
class PasswordHashes {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int AT_ONCE = 4;

    private final Semaphore gate = new Semaphore(AT_ONCE, true);
    private final AtomicLong computed = new AtomicLong();
    private volatile @Nullable String nobodys;

    String hash(String password) {
        return counted(() -> encoder().encode(normal(password)));
    }

    /** Compares with the hash of somebody, or of nobody, which never matches. */
    boolean matches(String password, @Nullable String hash) {
        // First of all, and for everybody: it must not be the unknown account alone that waits for it.
        String unknown = nobodys();
        boolean same = counted(() -> encoder().matches(normal(password), hash == null ? unknown : hash));
        return hash != null && same;
    }

    /** How many were computed since the start: the work done, for tests. */
    long computed() {
        return computed.get();
    }

    /** Two ways to type an accented letter are one password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private String nobodys() {
        String known = nobodys;
        if (known == null) {
            known = encoder().encode(Secret.next());
            nobodys = known;
        }
        return known;
    }

    private <T> T counted(Supplier<@Nullable T> work) {
        gate.acquireUninterruptibly();
        try {
            computed.incrementAndGet();
            T result = work.get();
            if (result == null) {
                throw new IllegalStateException("no hash");
            }
            return result;
        } finally {
            gate.release();
        }
    }

    /** Costs nothing to make, and loads its library only when a first password is typed. */
    private static Argon2PasswordEncoder encoder() {
        return new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, ROUNDS);
    }
}

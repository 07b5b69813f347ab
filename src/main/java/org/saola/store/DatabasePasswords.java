package org.saola.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the three roles of the PostgreSQL that comes with Saola: made once, 256 random bits each, and kept in
 * {@code secrets/postgres.properties} for this user's eyes only.
 */
record DatabasePasswords(String postgres, String owner, String app) {

    private static final String FILE = "postgres.properties";

    /** Never shows a password, whatever prints this. */
    @Override
    public String toString() {
        return "DatabasePasswords[…]";
    }

    static boolean existIn(Path secrets) {
        return Files.exists(secrets.resolve(FILE));
    }

    static DatabasePasswords read(Path secrets) throws IOException {
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(secrets.resolve(FILE))) {
            values.load(in);
        }
        return new DatabasePasswords(
                value(values, "postgres"), value(values, "saola_owner"), value(values, "saola_app"));
    }

    static DatabasePasswords make(Path secrets) throws IOException {
        SecureRandom random = new SecureRandom();
        DatabasePasswords made = new DatabasePasswords(password(random), password(random), password(random));
        PrivateFile.write(secrets.resolve(FILE), """
                # The passwords of the PostgreSQL under pg/. Losing this file means losing the way in: back it up.
                postgres=%s
                saola_owner=%s
                saola_app=%s
                """.formatted(made.postgres, made.owner, made.app));
        return made;
    }

    private static String password(SecureRandom random) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private static String value(Properties values, String role) throws IOException {
        String value = values.getProperty(role);
        if (value == null || value.isBlank()) {
            throw new IOException("no password for " + role);
        }
        return value;
    }
}

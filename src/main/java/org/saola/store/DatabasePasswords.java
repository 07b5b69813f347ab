package org.saola.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

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
        writePrivate(secrets.resolve(FILE), """
                # The passwords of the PostgreSQL under pg/. Losing this file means losing the way in: back it up.
                postgres=%s
                saola_owner=%s
                saola_app=%s
                """.formatted(made.postgres, made.owner, made.app));
        return made;
    }

    /** Writes a file that only this user can read, whole or not at all. */
    static void writePrivate(Path file, String text) throws IOException {
        Path aside = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        try (FileChannel out = FileChannel.open(
                aside,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Aside.force(file.resolveSibling(".").normalize());
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

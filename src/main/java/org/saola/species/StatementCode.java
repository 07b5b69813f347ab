package org.saola.species;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which a statement is found again: whoever has it may read the statement.
 *
 * <p>Sixteen signs of thirty-one, drawn at random: nobody finds one by trying. Signs that look alike are not among them, since codes are
 * read from paper.
 *
 * @param value without the hyphens that people see
 */
public record StatementCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern CODE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if it is not sixteen of the signs */
    public StatementCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a statement");
        }
    }

    public static StatementCode draw() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new StatementCode(code.toString());
    }

    /** Reads a code as people type it: with or without hyphens and blanks, in any case. */
    public static Optional<StatementCode> read(String typed) {
        if (typed.length() > LENGTH * 3) {
            return Optional.empty();
        }
        String plain = typed.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
        return CODE.matcher(plain).matches() ? Optional.of(new StatementCode(plain)) : Optional.empty();
    }

    /** In groups of four, {@code 7KPM-3XQW-9TCD-H2VA}. */
    public String inGroups() {
        return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return inGroups();
    }
}

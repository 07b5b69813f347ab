package org.saola.identity.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.identity.Credentials;
import org.saola.identity.PasswordFault;

/**
 * Which passwords are refused: what is tried first.
 *
 * <p>What is common is looked at in its plain shape: without capitals, accents, digits and signs at its ends, and with the
 * usual exchanges ({@code 4} for {@code a}) taken back. So a list of a few hundred words covers what lists of a million
 * spell out.
 */
final class PasswordRules {

    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_LETTERS = 5;
    private static final int FEWEST_LEFT = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern REPEATED = Pattern.compile("(.{1,6}?)\\1+.{0,3}");
    private static final Set<String> ROWS = Set.of(
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "qwertzuiop",
            "yxcvbnm",
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "1q2w3e4r5t6y7u8i9o0p",
            "qazwsxedcrfvtgbyhnujmikolp",
            "aqzsedrftgyhujikolpm");

    private PasswordRules() {}

    static Optional<PasswordFault> check(String typed, Collection<String> known) {
        String password = Normalizer.normalize(typed, Normalizer.Form.NFC);
        if (length(password) < Credentials.SHORTEST) {
            return Optional.of(PasswordFault.SHORT);
        }
        if (length(password) > Credentials.LONGEST) {
            return Optional.of(PasswordFault.LONG);
        }
        String plain = plain(password);
        if (isPattern(plain) || isCommon(plain)) {
            return Optional.of(PasswordFault.COMMON);
        }
        return leftAfter(plain, known) < FEWEST_LEFT ? Optional.of(PasswordFault.OWN_NAME) : Optional.empty();
    }

    static boolean hasWrongLength(String typed) {
        int length = length(Normalizer.normalize(typed, Normalizer.Form.NFC));
        return length < Credentials.SHORTEST || length > Credentials.LONGEST;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isPattern(String plain) {
        return plain.chars().distinct().count() < FEWEST_LETTERS
                || REPEATED.matcher(plain).matches()
                || rest(plain) < FEWEST_LEFT / 2;
    }

    /** How many letters are left when runs along rows of the keyboard, forwards and backwards, are taken out. */
    private static int rest(String plain) {
        int left = 0;
        int at = 0;
        while (at < plain.length()) {
            int from = at;
            int run = ROWS.stream()
                    .flatMap(row ->
                            Stream.of(row, new StringBuilder(row).reverse().toString()))
                    .mapToInt(row -> run(plain, from, row))
                    .max()
                    .orElse(0);
            left += run >= SHORTEST_WORD ? 0 : 1;
            at += run >= SHORTEST_WORD ? run : 1;
        }
        return left;
    }

    /** How far the text goes along the row from there. */
    private static int run(String text, int from, String row) {
        int end = from;
        while (end < text.length() && row.contains(text.substring(from, end + 1))) {
            end++;
        }
        return end - from;
    }

    /** Whether it is a word of the list, or two of them, with digits and signs around and between. */
    private static boolean isCommon(String plain) {
        return Stream.of(plain, undisguised(plain))
                .map(word -> NOT_LETTERS.matcher(word).replaceAll(""))
                .anyMatch(letters ->
                        Common.WORDS.contains(letters) || letters.length() < FEWEST_LETTERS || splits(letters));
    }

    private static boolean splits(String letters) {
        for (int at = 1; at < letters.length(); at++) {
            if (Common.WORDS.contains(letters.substring(0, at)) && Common.WORDS.contains(letters.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /** How many letters and digits are left when what others know is taken out. */
    private static int leftAfter(String plain, Collection<String> known) {
        String left = plain;
        for (String word : Stream.concat(Stream.of("saola"), known.stream())
                .flatMap(text -> Stream.concat(
                        Stream.of(plain(text).replaceAll("[^\\p{L}\\p{N}]", "")),
                        Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(plain(text))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            left = left.replace(word, "");
        }
        return left.equals(plain)
                ? FEWEST_LEFT
                : left.replaceAll("[^\\p{L}\\p{N}]", "").length();
    }

    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String undisguised(String plain) {
        // A year or signs at the ends are only that.
        return ENDS.matcher(plain)
                .replaceAll("")
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    /** Read when the first password is chosen. */
    private static final class Common {
        private static final Set<String> WORDS = read();

        private static Set<String> read() {
            try (InputStream file = Objects.requireNonNull(
                            PasswordRules.class.getResourceAsStream("/identity/common-passwords.txt"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}

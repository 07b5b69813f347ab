package org.saola.species.internal.names;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as they count when names are compared: small, without accents, each in one form. */
final class Letters {

    private Letters() {}

    /**
     * Returns the letters of a word in the form in which they are compared.
     *
     * <p>Only marks that people leave out are dropped: accents of Latin, Greek and Cyrillic, the vowel points of Arabic and
     * Hebrew. The vowels of Thai or Devanagari are marks too, and stay.
     */
    static String fold(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            if (!isAccent(letter)) {
                append(folded, letter);
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAccent(char letter) {
        return letter >= 0x0300 && letter <= 0x036F
                || letter >= 0x0591 && letter <= 0x05C7
                || letter >= 0x064B && letter <= 0x0655
                || letter == 0x0670
                || letter == 0x0640;
    }

    private static void append(StringBuilder folded, char letter) {
        switch (letter) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ł' -> folded.append('l');
            case 'ı' -> folded.append('i');
            case 'þ' -> folded.append("th");
            case 'ς' -> folded.append('σ');
            // Arabic and Persian write the same letter at the end of a word in different ways.
            case 'ى', 'ی' -> folded.append('ي');
            case 'ک' -> folded.append('ك');
            case 'ة' -> folded.append('ه');
            default -> folded.append(letter);
        }
    }

    /** Whether words of this script are written without blanks between them, so that a part of a run may be a word. */
    static boolean isRunOn(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    static boolean isLatin(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            if (letter < 'a' || letter > 'z') {
                return false;
            }
        }
        return !folded.isEmpty();
    }
}

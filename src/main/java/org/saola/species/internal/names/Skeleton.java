package org.saola.species.internal.names;

import java.util.List;

/**
 * What is left of a word when the slips that people make in scientific names are taken out of it.
 *
 * <p>Its uses of letters follow the spellings that the Codes treat as the same or correct (ICZN Article 58 on variant
 * spellings that are deemed identical; ICN Article 60 on standard forms): ae and e, i and y, c and k, double letters, t and th,
 * the endings of genders and genitives.
 */
final class Skeleton {

    /** The longer goes first. */
    private static final List<String> ENDINGS = List.of(
            "orum", "arum", "ensis", "ense", "rum", "ius", "ium", "iae", "us", "um", "is", "os", "on", "ae", "ii", "er",
            "ra", "ei", "es", "a", "e", "i", "s", "o");

    private static final int SHORTEST_STEM = 3;

    private Skeleton() {}

    /** Returns the word without its ending. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending)) {
                // -ensis and -ense lose their gender only: what is before it is a place.
                if (ending.startsWith("ens")) {
                    return word.substring(0, word.length() - ending.length() + 3);
                }
                // -ius, -ia, -iae: the i belongs to some of the endings only.
                int length = word.length() - ending.length();
                return word.substring(
                        0, length > SHORTEST_STEM && word.charAt(length - 1) == 'i' ? length - 1 : length);
            }
        }
        return word;
    }

    /** Returns the stem as it sounds. */
    static String of(String word) {
        String stem = stem(word);
        StringBuilder bones = new StringBuilder(stem.length());
        for (int i = 0; i < stem.length(); i++) {
            char next = i + 1 < stem.length() ? stem.charAt(i + 1) : ' ';
            char letter = sound(stem.charAt(i), next);
            if (letter != 0 && (bones.isEmpty() || bones.charAt(bones.length() - 1) != letter)) {
                bones.append(letter);
            }
        }
        return bones.isEmpty() ? stem : bones.toString();
    }

    /** Returns 0 for a letter that is not heard. */
    private static char sound(char letter, char next) {
        return switch (letter) {
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'h' -> 0;
            case 'a', 'o' -> next == 'e' ? 0 : letter;
            case 'y', 'j' -> 'i';
            case 'k', 'q' -> 'c';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> letter;
        };
    }
}

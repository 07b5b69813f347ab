package org.saola.species.internal.names;

import java.text.Normalizer;
import java.util.Set;
import org.saola.species.MatchReason;

/** In what two texts differ whose letters are the same. */
final class Appearance {

    private Appearance() {}

    static void compare(String typed, String name, Set<MatchReason> reasons) {
        if (typed.equals(name)) {
            reasons.add(MatchReason.EXACT);
            return;
        }
        String one = bare(typed);
        String other = bare(name);
        if (!one.equalsIgnoreCase(other)) {
            reasons.add(MatchReason.ACCENTS);
        } else if (!one.equals(other)) {
            reasons.add(MatchReason.CASE);
        }
        if (signs(typed) != signs(name) || !typed.equalsIgnoreCase(name) && one.equalsIgnoreCase(other)) {
            reasons.add(MatchReason.PUNCTUATION);
        }
    }

    /** Letters only, composed, so that only accents and case are left to differ. */
    private static String bare(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(composed.length());
        composed.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static long signs(String text) {
        return text.codePoints()
                .filter(letter ->
                        !Character.isLetterOrDigit(letter) && Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }
}

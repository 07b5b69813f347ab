package org.saola.species.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saola.species.Rank;

/**
 * Names with authors in one field, commas between them and commas within them: {@code Ornismya abeillei Lesson &
 * DeLattre, 1839, Trochilus abeillei (Lesson, 1839)}.
 */
final class SynonymList {

    /** A comma, then a word that can begin a scientific name, then one that can be an epithet. */
    private static final Pattern NEXT =
            Pattern.compile(", (?=(?:[×xX] ?)?[A-Z][a-zë-]+ (?:\\([A-Z][a-zë-]+\\) )?(?:[×x] ?)?([a-zë-]+))");

    /** What follows a capital in the name of an author, and so is no epithet. */
    private static final Set<String> OF_AUTHORS = Set.of(
            "ex", "in", "et", "and", "de", "von", "van", "der", "du", "da", "f", "fil", "al", "non", "nec", "emend",
            "auct", "auctt", "sensu", "hort");

    private static final Set<String> CONNECTORS = Set.of("var.", "subsp.", "ssp.", "f.", "forma", "×", "x", "subvar.");

    /** One name of the list. */
    record Synonym(String name, String author, Rank rank) {}

    private SynonymList() {}

    static List<Synonym> split(String list) {
        List<Synonym> names = new ArrayList<>();
        int from = 0;
        Matcher next = NEXT.matcher(list);
        while (next.find()) {
            if (!OF_AUTHORS.contains(next.group(1)) && isOutsideBrackets(list, from, next.start())) {
                add(list.substring(from, next.start()), names);
                from = next.end();
            }
        }
        add(list.substring(from), names);
        return names;
    }

    private static boolean isOutsideBrackets(String list, int from, int until) {
        int open = 0;
        for (int i = from; i < until; i++) {
            open += list.charAt(i) == '(' ? 1 : list.charAt(i) == ')' ? -1 : 0;
        }
        return open <= 0;
    }

    private static void add(String text, List<Synonym> names) {
        String[] words = text.strip().split("\\s+");
        int author =
                words.length > 2 && words[1].matches("\\([A-Z][a-zë-]+\\)") && words[2].matches("[a-zë-]+") ? 2 : 1;
        int epithets = 0;
        boolean variety = false;
        while (author < words.length
                && (CONNECTORS.contains(words[author])
                        || words[author].matches("[a-zë][a-zë-]*") && !OF_AUTHORS.contains(words[author]))) {
            variety |= words[author].equals("var.");
            epithets += CONNECTORS.contains(words[author]) ? 0 : 1;
            author++;
        }
        String name = String.join(" ", List.of(words).subList(0, author));
        if (!name.isBlank()) {
            Rank rank = epithets == 0
                    ? Rank.GENUS
                    : epithets == 1 ? Rank.SPECIES : variety ? Rank.VARIETY : Rank.SUBSPECIES;
            names.add(new Synonym(name, String.join(" ", List.of(words).subList(author, words.length)), rank));
        }
    }
}

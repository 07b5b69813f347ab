package org.saola.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.saola.species.NameEntry;
import org.saola.species.NameKind;
import org.saola.species.TaxonId;

/**
 * Writes names as people do: each text is a name of the list with one of these slips, taken in turn.
 *
 * <p>Where a slip gives the letters of another name of the list, another name is drawn: there nobody could know better.
 */
final class NameSlips {

    private static final long SEED = 1963;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String[][] SOUNDS = {
        {"y", "i"},
        {"ae", "e"},
        {"ph", "f"},
        {"c", "k"},
        {"th", "t"},
        {"ii", "i"},
        {"i", "y"},
        {"oe", "e"},
        {"k", "c"},
        {"f", "ph"}
    };
    private static final String[] GENDERS = {"us", "a", "um", "is", "e", "i", "ii"};

    /** What is done to a name. */
    enum Slip {
        AS_IT_IS,
        CAPITALS,
        WITH_AUTHOR,
        LETTER_LOST,
        LETTER_DOUBLED,
        LETTERS_SWAPPED,
        LETTER_REPLACED,
        TWO_LETTERS,
        SOUND,
        ENDING,
        GENUS_SHORTENED,
        WORDS_SWAPPED,
        CONFER,
        NO_ACCENTS,
        SIGNS
    }

    /**
     * A text and what is right.
     *
     * @param taxa of the name that was written
     */
    record Typed(String text, Slip slip, Set<TaxonId> taxa) {}

    private final List<NameEntry> names;
    private final Map<String, Set<TaxonId>> byLetters = new HashMap<>();
    private final Random random = new Random(SEED);

    NameSlips(List<NameEntry> names) {
        this.names = names;
        for (NameEntry name : names) {
            byLetters
                    .computeIfAbsent(letters(name.name()), none -> new HashSet<>())
                    .add(name.taxon());
        }
    }

    List<Typed> draw(int count) {
        List<Typed> drawn = new ArrayList<>(count);
        // Without real names none has an accent to lose: a slip that fits no name would be drawn for ever.
        Slip[] slips = Arrays.stream(Slip.values())
                .filter(slip -> names.stream().anyMatch(name -> fits(name, slip)))
                .toArray(Slip[]::new);
        while (drawn.size() < count) {
            Slip slip = slips[drawn.size() % slips.length];
            NameEntry name = names.get(random.nextInt(names.size()));
            String text = fits(name, slip) ? write(name, slip) : "";
            Set<TaxonId> own = byLetters.get(letters(name.name()));
            if (!text.isEmpty() && own != null && own.containsAll(byLetters.getOrDefault(letters(text), own))) {
                drawn.add(new Typed(text, slip, Set.copyOf(own)));
            }
        }
        return drawn;
    }

    private static boolean fits(NameEntry name, Slip slip) {
        boolean two = name.name().indexOf(' ') > 0;
        return name.name().length() > 5
                && switch (slip) {
                    case WITH_AUTHOR -> !name.author().isEmpty();
                    case ENDING, GENUS_SHORTENED, CONFER -> two && name.kind().isScientific();
                    case WORDS_SWAPPED -> two;
                    case NO_ACCENTS ->
                        name.kind() == NameKind.COMMON && !plain(name.name()).equals(name.name());
                    default -> true;
                };
    }

    private String write(NameEntry entry, Slip slip) {
        String name = entry.name();
        int blank = name.indexOf(' ');
        return switch (slip) {
            case AS_IT_IS -> name;
            case CAPITALS -> name.toUpperCase(Locale.ROOT);
            case WITH_AUTHOR -> entry.nameWithAuthor();
            case LETTER_LOST, LETTER_DOUBLED, LETTERS_SWAPPED, LETTER_REPLACED -> letter(name, slip);
            case TWO_LETTERS -> letter(letter(name, any()), any());
            case SOUND -> sound(name);
            case ENDING -> ending(name);
            case GENUS_SHORTENED -> name.charAt(0) + "." + name.substring(blank);
            case WORDS_SWAPPED -> name.substring(blank + 1) + " " + name.substring(0, blank);
            case CONFER -> name.substring(0, blank) + (random.nextBoolean() ? " cf." : " aff.") + name.substring(blank);
            case NO_ACCENTS -> plain(name);
            case SIGNS -> "\"<i>" + name.replace(" ", "\u00A0 ") + "</i>\" ;";
        };
    }

    private Slip any() {
        return Slip.values()[Slip.LETTER_LOST.ordinal() + random.nextInt(4)];
    }

    private String letter(String name, Slip slip) {
        int at = 1 + random.nextInt(name.length() - 2);
        if (!Character.isLetter(name.charAt(at)) || !Character.isLetter(name.charAt(at + 1))) {
            return letter(name, slip);
        }
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        return switch (slip) {
            case LETTER_LOST -> before + after;
            case LETTER_DOUBLED -> before + name.charAt(at) + name.charAt(at) + after;
            case LETTERS_SWAPPED -> before + after.charAt(0) + name.charAt(at) + after.substring(1);
            default -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
        };
    }

    private String sound(String name) {
        int first = random.nextInt(SOUNDS.length);
        for (int i = 0; i < SOUNDS.length; i++) {
            String[] sound = SOUNDS[(first + i) % SOUNDS.length];
            int at = name.indexOf(sound[0], 1);
            if (at > 0) {
                return name.substring(0, at) + sound[1] + name.substring(at + sound[0].length());
            }
        }
        return "";
    }

    private String ending(String name) {
        for (String ending : List.of("ensis", "ense", "us", "um", "is", "ii", "a", "e", "i")) {
            if (name.endsWith(ending)) {
                String other = ending.startsWith("ens")
                        ? ending.equals("ensis") ? "ense" : "ensis"
                        : GENDERS[random.nextInt(GENDERS.length)];
                return other.equals(ending) ? "" : name.substring(0, name.length() - ending.length()) + other;
            }
        }
        return "";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
    }

    private static String letters(String text) {
        return plain(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

package org.saola.identity;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what people type as names and texts, before it is kept.
 *
 * <p>Nothing that is not seen: control characters and line breaks begin new headers in letters, and marks that change the
 * direction of writing make a name read as another. Spaces around are dropped; letters are kept in their composed form
 * (Unicode NFC), so that one name is not two.
 */
public final class Names {

    public static final int LONGEST_PERSON = 120;
    public static final int LONGEST_AGENCY = 200;
    public static final int LONGEST_TEXT = 4000;

    private static final Pattern PERSON = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} .,'’·ʼʻ()-]*");
    private static final Pattern LINE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{Sc}\\p{Sm}\\p{Sk}\\p{So} ]*");
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}\\n\\t]*");

    private Names() {}

    /** The name of a person; nothing where it cannot be one. */
    public static Optional<String> person(String typed) {
        return read(typed, PERSON, LONGEST_PERSON).filter(name -> !name.isEmpty());
    }

    /** The name of an agency, or any other text of one line; empty where nothing was typed, nothing where it cannot be one. */
    public static Optional<String> line(String typed) {
        return read(typed, LINE, LONGEST_AGENCY).filter(line -> !line.matches(".*[<>].*"));
    }

    /** A text of several lines; empty where nothing was typed, nothing where it cannot be kept. */
    public static Optional<String> text(String typed) {
        return read(typed.replace("\r\n", "\n"), TEXT, LONGEST_TEXT);
    }

    private static Optional<String> read(String typed, Pattern allowed, int longest) {
        // Cut before it is looked at: what is a megabyte long is no name, and need not be composed to know it.
        if (typed.length() > 4 * longest) {
            return Optional.empty();
        }
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return Optional.of(name)
                .filter(each ->
                        each.length() <= longest && allowed.matcher(each).matches());
    }
}

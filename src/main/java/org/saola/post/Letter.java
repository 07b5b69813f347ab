package org.saola.post;

import java.util.List;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;

/**
 * A letter to one person.
 *
 * @param values for the placeholders of subject and body, in their order. Names of people and agencies may come from
 *     strangers: line breaks, control characters and addresses of other sites in them are made harmless, and each is cut
 *     at 300 characters (a link into this house at none)
 */
public record Letter(LetterTemplate template, EmailAddress to, Language language, List<String> values) {

    public Letter {
        values = List.copyOf(values);
    }

    public static Letter of(LetterTemplate template, EmailAddress to, Language language, String... values) {
        return new Letter(template, to, language, List.of(values));
    }

    /** Says neither to whom nor what: it may hold the link that lets somebody in. */
    @Override
    public String toString() {
        return "Letter[" + template.keys() + "]";
    }
}

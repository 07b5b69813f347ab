package org.saola.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds words that people read inside Thymeleaf expressions. */
final class TemplateExpressions {

    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern ASSIGNED =
            Pattern.compile("([\\w:.-]+)\\s*=\\s*((?:[^,{'|]|\\{(?:[^{}]|\\{[^{}]*})*}|'[^']*'|\\|[^|]*\\|)+)");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
    private static final Pattern EXPRESSION = Pattern.compile("[$#@*~]\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern SENTENCE = Pattern.compile("'[^']*\\p{L}\\s+\\p{L}[^']*'");

    private static final Pattern ADDRESS = Pattern.compile("/\\S*");

    private TemplateExpressions() {}

    static String withoutInlined(String text) {
        return INLINED.matcher(text).replaceAll("");
    }

    /** Returns the expressions of an attribute whose result people read: of {@code th:text}, {@code th:title}, {@code th:attr}. */
    static List<String> spoken(String attribute, String value, Set<String> spoken) {
        if (attribute.equals("text") || attribute.equals("utext") || spoken.contains(attribute)) {
            return List.of(value);
        }
        List<String> found = new ArrayList<>();
        if (Set.of("attr", "attrappend", "attrprepend").contains(attribute)) {
            ASSIGNED.matcher(value)
                    .results()
                    .filter(assigned -> spoken.contains(assigned.group(1)))
                    .map(assigned -> assigned.group(2))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether a text literal has letters outside an expression, or words with a space between them inside one. */
    static boolean hasWords(String expression) {
        boolean sentence = EXPRESSION
                .matcher(expression)
                .results()
                .map(MatchResult::group)
                .anyMatch(inner -> SENTENCE.matcher(inner).find());
        String outside = EXPRESSION.matcher(expression).replaceAll("");
        return sentence
                || QUOTED.matcher(outside)
                        .results()
                        .map(literal -> literal.group().replaceAll("['|]", ""))
                        .filter(literal -> !ADDRESS.matcher(literal).matches())
                        .anyMatch(literal -> literal.codePoints().anyMatch(Character::isLetter));
    }
}

package org.saola.guards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What a template may contain: structure, expressions, and parts of its own room or of the kit; never words. */
final class TemplateRule {

    static final int LONGEST = 150;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern FAR = Pattern.compile("(?i)https?:|^\\s*//|@\\{\\s*//");
    private static final Pattern INCLUDED = Pattern.compile("~\\{\\s*([^}:\\s]*)\\s*(?:::|})");

    /** Attributes that people read or hear. */
    private static final Set<String> SPOKEN = Set.of(
            "alt",
            "title",
            "placeholder",
            "label",
            "summary",
            "data-label",
            "aria-label",
            "aria-description",
            "aria-placeholder",
            "aria-roledescription",
            "aria-valuetext");

    private TemplateRule() {}

    /** Checks every template below a folder whose direct children are the rooms. */
    static List<String> faults(Path folder) {
        List<String> faults = new ArrayList<>();
        for (Path file : House.files(folder, ".html")) {
            Path path = folder.relativize(file);
            String name = path.toString();
            String room = path.getNameCount() == 1 ? "" : path.getName(0).toString();
            check(room, House.text(file), fault -> faults.add(name + ": " + fault));
        }
        return faults;
    }

    private static void check(String room, String text, Consumer<String> fault) {
        if (!FloorsTests.rooms().contains(room)) {
            fault.accept("is not in the folder of a room");
        }
        long lines = text.lines().count();
        if (lines > LONGEST) {
            fault.accept("has " + lines + " lines; at most " + LONGEST);
        }
        TemplateHeader.check(room, text, fault);
        // Parsed as XML so that parts of tables stay where they are; nothing here depends on how HTML closes elements.
        for (Element element : Parser.xmlParser().parseInput(text, "").getAllElements()) {
            element(room, element, fault);
        }
    }

    private static void element(String room, Element element, Consumer<String> fault) {
        String tag = element.normalName();
        if (tag.equals("style")) {
            fault.accept("has an inline <style>");
        }
        if (tag.equals("script") && !(element.hasAttr("src") || element.hasAttr("th:src")) || hasBody(element)) {
            fault.accept("has an inline <script>");
        }
        for (TextNode text : element.textNodes()) {
            String words = TemplateExpressions.withoutInlined(text.getWholeText());
            if (LETTER.matcher(words).find() && !isReplaced(element)) {
                fault.accept("has the literal text “" + words.strip() + "”");
            }
        }
        for (Attribute attribute : element.attributes()) {
            attribute(room, element, attribute, fault);
        }
    }

    private static boolean hasBody(Element element) {
        return element.normalName().equals("script") && !element.wholeText().isBlank();
    }

    private static boolean isReplaced(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.hasAttr("th:text") || each.hasAttr("th:utext")) {
                return true;
            }
        }
        return false;
    }

    private static void attribute(String room, Element element, Attribute attribute, Consumer<String> fault) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        String plain = name.startsWith("th:") ? name.substring("th:".length()) : name;
        if (plain.startsWith("on") || name.startsWith("hx-on") || name.startsWith("data-hx-on")) {
            fault.accept("handles an event inline: " + name);
        }
        if (!name.startsWith("xmlns") && FAR.matcher(value).find()) {
            fault.accept("points outside the house: " + name + "=\"" + value + "\"");
        }
        if (isSpoken(element, name) && LETTER.matcher(value).find()) {
            fault.accept("has literal words in " + name + ": “" + value + "”");
        }
        if (name.startsWith("th:")) {
            TemplateExpressions.spoken(plain, value, SPOKEN).stream()
                    .filter(TemplateExpressions::hasWords)
                    .forEach(each -> fault.accept("has literal words in " + name + ": " + each));
            included(room, plain, value, fault);
        }
    }

    private static boolean isSpoken(Element element, String name) {
        if (name.equals("value")) {
            return element.normalName().equals("input")
                    && Set.of("submit", "button", "reset").contains(element.attr("type"));
        }
        if (name.equals("content")) {
            return element.attr("name").equals("description");
        }
        return SPOKEN.contains(name);
    }

    private static void included(String room, String plain, String value, Consumer<String> fault) {
        INCLUDED.matcher(value).results().forEach(include -> {
            String template = include.group(1);
            String from = template.replaceFirst("/.*", "");
            if (template.contains("$")) {
                fault.accept("computes which template it includes: " + value);
            } else if (!template.isEmpty()
                    && !template.equals("this")
                    && !List.of(room, "kit").contains(from)) {
                fault.accept("includes a part of another room: " + template);
            }
        });
        boolean includes = Set.of("replace", "insert", "include").contains(plain);
        if (includes && !value.startsWith("~{") && !value.startsWith("${")) {
            fault.accept("includes something without ~{…}: " + value);
        }
    }
}

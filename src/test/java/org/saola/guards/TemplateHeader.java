package org.saola.guards;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment at the very top of a template that says what it is given.
 *
 * <ul>
 *   <li>{@code page: org.saola.menu.web.CataloguePage}: the record that the handler puts into the model as {@code page};
 *   <li>{@code takes: org.saola.menu.web.ServiceCard}: the record that its fragment has as its parameter;
 *   <li>in the kit alone, which is given many things: a line about each fragment, with the types that it takes.
 * </ul>
 */
final class TemplateHeader {

    private static final Pattern HEADER =
            Pattern.compile("\\A\\s*(?:<!DOCTYPE html>\\s*)?<!--/\\*(.*?)\\*/-->", Pattern.DOTALL);
    private static final Pattern GIVEN = Pattern.compile("\\s*(?:page|takes):\\s*([\\w.$]+)\\s*");
    private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"\\s*([\\w-]+)");
    private static final Pattern OWN_TYPE = Pattern.compile("org\\.saola(?:\\.[a-z]+)+(?:\\.[A-Z]\\w*)+");

    private TemplateHeader() {}

    static void check(String room, String text, Consumer<String> fault) {
        Matcher header = HEADER.matcher(text);
        String said = header.find() ? header.group(1) : "";
        Matcher given = GIVEN.matcher(said);
        if (given.matches()) {
            record(room, given.group(1), fault);
        } else if (room.equals("kit") && !said.isBlank()) {
            parts(said, text, fault);
        } else {
            fault.accept("does not say at its top what it is given: <!--/* page: record */-->");
        }
    }

    private static void record(String room, String name, Consumer<String> fault) {
        List<String> roots = List.of(House.ROOT + "." + room + ".", House.ROOT + ".kit.");
        if (roots.stream().noneMatch(name::startsWith)) {
            fault.accept("is given a record of another room: " + name);
        }
        try {
            if (!Class.forName(name, false, TemplateHeader.class.getClassLoader())
                    .isRecord()) {
                fault.accept("is given something that is not a record: " + name);
            }
        } catch (ClassNotFoundException e) {
            fault.accept("is given a record that does not exist: " + name);
        }
    }

    private static void parts(String said, String text, Consumer<String> fault) {
        List<String> words = List.of(said.split("[^\\w-]+"));
        FRAGMENT.matcher(text)
                .results()
                .map(fragment -> fragment.group(1))
                .filter(fragment -> !words.contains(fragment))
                .forEach(fragment -> fault.accept("does not speak of its part “" + fragment + "” at the top"));
        OWN_TYPE.matcher(said)
                .results()
                .map(MatchResult::group)
                .filter(name -> !exists(name))
                .forEach(name -> fault.accept("speaks of a type that does not exist: " + name));
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, TemplateHeader.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}

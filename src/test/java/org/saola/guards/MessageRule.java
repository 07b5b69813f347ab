package org.saola.guards;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How message files are written: the same keys and placeholders in every language, each with its own typography. */
final class MessageRule {

    /** The languages that Saola ships with, English aside. */
    static final Set<String> SHIPPED = Set.of("fr", "es");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^{}]*}");
    private static final Pattern ADDRESS_OR_TIME = Pattern.compile("\\S*://\\S*|(?<=\\s|^)/\\S*|\\d:\\d\\d");
    private static final Pattern FRENCH_BEFORE =
            Pattern.compile("(?<![\\u00a0\\u202f?!.…])[:;?!](?!\\w)|(?<![\\u00a0\\u202f])»");
    private static final Pattern FRENCH_AFTER = Pattern.compile("«(?![\\u00a0\\u202f])");

    private MessageRule() {}

    static List<String> faults(MessageFiles messages) {
        List<String> faults = new ArrayList<>(messages.repeated());
        Set<String> languages = new TreeSet<>(SHIPPED);
        languages.addAll(messages.languages());
        for (String base : messages.bases()) {
            prefixes(base, messages.of(base), faults);
            for (String language : languages) {
                compare(base, base + "_" + language, messages, faults);
            }
        }
        messages.files()
                .forEach((name, file) -> file.forEach((key, value) -> {
                    wording(name, key, value, faults);
                    if (name.endsWith("_fr")) {
                        french(name, key, value, faults);
                    }
                }));
        messages.bases().stream()
                .flatMap(base -> messages.of(base).keySet().stream())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
                .forEach((key, count) -> {
                    if (count > 1) {
                        faults.add(key + ": is in " + count + " files");
                    }
                });
        return faults;
    }

    private static void prefixes(String base, Map<String, String> file, List<String> faults) {
        MessageFiles.room(base)
                .ifPresentOrElse(
                        room -> file.keySet().stream()
                                .filter(key -> !key.startsWith(room + "."))
                                .forEach(key -> faults.add(base + ": “" + key + "” does not start with " + room + ".")),
                        () -> faults.add(base + ": its name does not start with a room"));
    }

    private static void compare(String base, String other, MessageFiles messages, List<String> faults) {
        Map<String, String> english = messages.of(base);
        Map<String, String> translated = messages.of(other);
        english.forEach((key, value) -> {
            String there = translated.get(key);
            if (there == null) {
                faults.add(other + ": lacks “" + key + "”");
            } else if (!placeholders(value).equals(placeholders(there))) {
                faults.add(other + ": “" + key + "” has other placeholders than the English");
            }
        });
        translated.keySet().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> faults.add(other + ": “" + key + "” is not in the English file"));
    }

    private static Set<String> placeholders(String value) {
        return PLACEHOLDER
                .matcher(value)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void wording(String name, String key, String value, List<String> faults) {
        if (value.isBlank()) {
            faults.add(name + ": “" + key + "” is empty");
        }
        if (value.contains("'")) {
            faults.add(name + ": “" + key + "” has a straight apostrophe; write ’");
        }
        try {
            new MessageFormat(value);
        } catch (IllegalArgumentException e) {
            faults.add(name + ": “" + key + "” has a malformed placeholder: " + e.getMessage());
        }
    }

    private static void french(String name, String key, String value, List<String> faults) {
        String words = ADDRESS_OR_TIME
                .matcher(PLACEHOLDER.matcher(value).replaceAll("0"))
                .replaceAll("x");
        Set<String> marks = new LinkedHashSet<>();
        FRENCH_BEFORE.matcher(words).results().forEach(found -> marks.add("before " + found.group()));
        FRENCH_AFTER.matcher(words).results().forEach(found -> marks.add("after «"));
        marks.forEach(mark -> faults.add(name + ": “" + key + "” lacks a no-break space " + mark));
    }
}

package org.saola.species.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.species.NameOnDay;
import org.saola.species.NomenclatureChange;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/** A story of names in a plain file; see {@code nomenclature/README.md}. It goes through Saola's open tables. */
record NameStory(List<String> names, List<String> changes, List<String> questions) {

    static NameStory read(Path file) throws IOException {
        NameStory story = new NameStory(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> part = story.names;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (line.startsWith(" ")) {
                part.add(line.substring(2));
            } else {
                part = switch (line) {
                    case "names:" -> story.names;
                    case "changed:" -> story.changes;
                    case "asked:" -> story.questions;
                    default -> throw new IllegalArgumentException("no part of a story: " + line);
                };
            }
        }
        return story;
    }

    /** Writes the tables that say what the story says. */
    Path[] tables(Path folder) throws IOException {
        List<String> taxa = new ArrayList<>(List.of("id,parent,rank,name,author,status,accepted"));
        for (String line : names) {
            String[] words = line.split(": ", 2);
            String accepted = words[1].startsWith("stands for ") ? words[1].substring("stands for ".length()) : "";
            taxa.add("%s,,SPECIES,%s,,%s,%s"
                    .formatted(id(words[0]), words[0], accepted.isEmpty() ? "A" : "S", ids(accepted)));
        }
        List<String> rows = new ArrayList<>(List.of("id,kind,day,inputs,outputs,note,source"));
        for (String line : changes) {
            String[] words = line.split(" ", 4);
            String[] sides = words[3].split(" -> ", 2);
            rows.add("%s,%s,%s,%s,%s,,"
                    .formatted(words[0], words[2].replace(":", ""), words[1], ids(sides[0]), ids(sides[1])));
        }
        return new Path[] {
            Files.write(folder.resolve("taxa.csv"), taxa), Files.write(folder.resolve("nomenclature.csv"), rows)
        };
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String ids(String names) {
        return Stream.of(names.split(", ")).map(NameStory::id).collect(Collectors.joining(" "));
    }

    String expected() {
        return String.join("\n", questions);
    }

    /** Returns the questions with the answers that a book gives, written as in the file. */
    String answered(SpeciesBook book) {
        Map<Integer, String> numbers = new HashMap<>();
        book.tree()
                .taxa()
                .forEach(taxon ->
                        book.nameChanges(taxon.id()).forEach(change -> numbers.put(change.id(), number(change, book))));
        return questions.stream()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .map(question -> question + " = " + answer(question.split(" on ", 2), book, numbers))
                .collect(Collectors.joining("\n"));
    }

    /** The numbers of a book are its own: a change is known again by its day. */
    private String number(NomenclatureChange change, SpeciesBook book) {
        return changes.stream()
                .filter(line -> line.contains(" " + change.day() + " "))
                .map(line -> line.split(" ", 2)[0])
                .findFirst()
                .orElseThrow();
    }

    private static String answer(String[] asked, SpeciesBook book, Map<Integer, String> numbers) {
        Taxon name = book.tree().taxa().stream()
                .filter(taxon -> taxon.fullName().equals(asked[0]))
                .findFirst()
                .orElseThrow();
        NameOnDay on = book.nameOn(name, LocalDate.parse(asked[1]));
        List<String> lines = new ArrayList<>();
        String others = on.others().stream().map(id -> named(id, book)).collect(Collectors.joining(", "));
        String as = switch (on.as()) {
            case ACCEPTED -> "accepted";
            case STOOD_FOR -> "stood for " + others;
            case NOT_TOLD_APART -> "not told apart from " + others;
        };
        lines.add(as
                + on.until()
                        .map(change -> "; until " + numbers.get(change.id()))
                        .orElse(""));
        for (boolean became : new boolean[] {true, false}) {
            book.nameChanges(name.id()).stream()
                    .filter(change -> change.tellsWhatBecameOf(name.id()) == became)
                    .forEach(
                            change -> lines.add("  " + (became ? "became " : "came from ") + numbers.get(change.id())));
        }
        return String.join("\n", lines);
    }

    private static String named(TaxonId id, SpeciesBook book) {
        return book.find(id).orElseThrow().fullName();
    }
}

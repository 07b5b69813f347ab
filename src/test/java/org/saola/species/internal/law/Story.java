package org.saola.species.internal.law;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.kernel.CountryCode;
import org.saola.species.Category;
import org.saola.species.ChangeKind;
import org.saola.species.ListingAnswer;
import org.saola.species.ListingChange;
import org.saola.species.ListingNote;
import org.saola.species.NameStatus;
import org.saola.species.Rank;
import org.saola.species.Reach;
import org.saola.species.Regime;
import org.saola.species.Step;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;

/**
 * A story of the law in a plain file: a tree, what was decided, and questions with their answers and reasons.
 *
 * <p>The file's header explains itself; see {@code stories/README.md}.
 */
final class Story {

    private final List<Taxon> taxa = new ArrayList<>();
    private final Map<String, Taxon> byName = new HashMap<>();
    private final Map<TaxonId, Set<CountryCode>> ranges = new HashMap<>();
    private final List<ListingChange> changes = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private Regime regime = Regime.CITES;

    private Story() {}

    static Story read(List<String> lines) {
        Story story = new Story();
        String part = "";
        Deque<Integer> indents = new ArrayDeque<>();
        Deque<Taxon> above = new ArrayDeque<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                String[] words = line.split(":", 2);
                part = words[0];
                if (part.equals("regime")) {
                    story.regime = Regime.valueOf(words[1].strip());
                }
                continue;
            }
            switch (part) {
                case "tree" -> story.taxon(line, indents, above);
                case "decided" -> story.change(line.strip());
                case "asked" -> story.questions.add(line.substring(2));
                default -> throw new IllegalArgumentException("a line in no part: " + line);
            }
        }
        return story;
    }

    /** Returns the questions with the answers that the cascade gives, written as in the file. */
    String answered() {
        TaxonTree tree = new TaxonTree(taxa);
        Cascade cascade = new Cascade(tree, changes, taxon -> Optional.ofNullable(ranges.get(taxon)));
        return questions.stream()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .map(question -> question + " = " + answer(question, cascade))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the questions with the answers of the file. */
    String expected() {
        return String.join("\n", questions);
    }

    private void taxon(String line, Deque<Integer> indents, Deque<Taxon> above) {
        int indent = line.length() - line.stripLeading().length();
        while (!indents.isEmpty() && indents.peek() >= indent) {
            indents.pop();
            above.pop();
        }
        String[] named = line.strip().split("\\s*:\\s*", 2);
        String[] words = named[1].split("\\s*\\|\\s*", 2);
        Taxon taxon = new Taxon(
                new TaxonId(taxa.size() + 1),
                Optional.ofNullable(above.peek()).map(Taxon::id),
                Rank.read(words[0]).orElseThrow(),
                named[0],
                "",
                NameStatus.ACCEPTED,
                List.of());
        taxa.add(taxon);
        byName.put(taxon.fullName(), taxon);
        if (words.length > 1) {
            ranges.put(taxon.id(), countries(words[1]));
        }
        indents.push(indent);
        above.push(taxon);
    }

    private void change(String line) {
        String[] parts = line.split("\\s*;\\s*");
        String[] words = parts[0].split("\\s+", 5);
        Map<String, String> more = Stream.of(parts)
                .skip(1)
                .map(part -> part.split(" ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        changes.add(new ListingChange(
                Integer.parseInt(words[0]),
                named(words[4]),
                Category.of(regime, words[3]).orElseThrow(),
                Stream.of(ChangeKind.values())
                        .filter(kind -> kind.sign().equals(words[2]))
                        .findFirst()
                        .orElseThrow(),
                LocalDate.parse(words[1]),
                Optional.ofNullable(more.get("until")).map(LocalDate::parse),
                Optional.ofNullable(more.get("party")).map(CountryCode::new),
                new Reach(
                        countries(more.getOrDefault("of", "")),
                        countries(more.getOrDefault("without", "")),
                        Stream.of(more.getOrDefault("except", "").split("\\s*,\\s*"))
                                .filter(name -> !name.isEmpty())
                                .map(this::named)
                                .collect(Collectors.toSet())),
                Optional.ofNullable(more.get("into")).map(this::named),
                ListingNote.NONE,
                ""));
    }

    private TaxonId named(String name) {
        Taxon taxon = byName.get(name);
        if (taxon == null) {
            throw new IllegalArgumentException("not in the tree: " + name);
        }
        return taxon.id();
    }

    private static Set<CountryCode> countries(String list) {
        return Stream.of(list.strip().split("\\s+"))
                .filter(code -> !code.isEmpty())
                .map(CountryCode::new)
                .collect(Collectors.toSet());
    }

    private String answer(String question, Cascade cascade) {
        String[] words = question.split(" ", 2);
        String[] asked = words[1].split(" from ");
        ListingAnswer answer = cascade.answer(
                named(asked[0]),
                regime,
                LocalDate.parse(words[0]),
                asked.length > 1 ? Optional.of(new CountryCode(asked[1])) : Optional.empty());
        List<String> lines = new ArrayList<>();
        lines.add(answer.inWords().isEmpty() ? "nothing" : answer.inWords());
        answer.steps().forEach(step -> lines.add("  " + words(step)));
        answer.reservations()
                .forEach(reserved -> lines.add("  " + reserved.id() + " reserved by "
                        + reserved.party().orElseThrow()));
        return String.join("\n", lines);
    }

    private String words(Step step) {
        String words = step.change().id() + " "
                + step.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (step.because().isPresent()) {
            words += ": " + step.because().get().id();
        }
        if (step.excluded().isPresent()) {
            words += ": " + taxa.get(step.excluded().get().value() - 1).fullName();
        }
        if (!step.countries().isEmpty()) {
            words += ": "
                    + step.countries().stream().map(CountryCode::value).sorted().collect(Collectors.joining(" "));
        }
        return words;
    }
}

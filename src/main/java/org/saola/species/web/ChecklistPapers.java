package org.saola.species.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kit.paper.Paper;
import org.saola.kit.paper.PaperFrame;
import org.saola.kit.paper.Papers;
import org.saola.species.ListingNote;
import org.saola.species.Rank;
import org.saola.species.SpeciesBook;
import org.saola.species.SpeciesProblem;
import org.saola.species.Taxon;
import org.springframework.stereotype.Component;

/** Makes the paper of a checklist. */
@Component
class ChecklistPapers {

    /** More would make nobody wiser on paper, and keep a processor for longer than others should wait. */
    static final int MOST = 2_000;

    private final ChecklistWords lists;
    private final DataStatus status;
    private final SpeciesWords words;
    private final Papers papers;

    ChecklistPapers(ChecklistWords lists, DataStatus status, SpeciesWords words, Papers papers) {
        this.lists = lists;
        this.status = status;
        this.words = words;
        this.papers = papers;
    }

    /** @throws ProblemException.RuleBroken with {@link SpeciesProblem#TOO_MANY_FOR_PAPER} */
    byte[] pdf(Checklist list, Language language) {
        if (list.taxa().size() > MOST) {
            throw new ProblemException.RuleBroken(
                    SpeciesProblem.TOO_MANY_FOR_PAPER, "", list.taxa().size(), MOST);
        }
        return papers.pdf(new Paper("species/checklist-paper", paper(list, language)), language);
    }

    private ChecklistPaper paper(Checklist list, Language language) {
        SpeciesBook book = list.listings().book();
        Numbered numbered = new Numbered(language);
        List<ChecklistPaper.ClassPart> classes = classes(list, numbered, language);
        List<String> data = status.lines(book.editions(), language);
        return new ChecklistPaper(
                new PaperFrame(
                        words.text("species.checklist.title", language),
                        words.text("species.checklist.about", language),
                        words.text("species.checklist.title", language),
                        words.text(
                                "species.checklist.foot",
                                language,
                                words.day(list.listings().today(), language)),
                        true),
                lists.facts(list, language),
                status.notice(book, language),
                classes,
                numbered.notes(),
                numbered.signs(),
                countries(list, language),
                data);
    }

    private List<ChecklistPaper.ClassPart> classes(Checklist list, Numbered numbered, Language language) {
        return groups(list.taxa(), placed -> title(placed.kingdom(), placed.taxonClass()))
                .map(inClass -> new ChecklistPaper.ClassPart(
                        inClass.getKey(),
                        groups(inClass.getValue(), Checklist.Placed::order)
                                .map(inOrder -> new ChecklistPaper.OrderPart(
                                        inOrder.getKey(),
                                        groups(inOrder.getValue(), Checklist.Placed::family)
                                                .map(inFamily -> new ChecklistPaper.FamilyPart(
                                                        inFamily.getKey(),
                                                        inFamily.getValue().stream()
                                                                .map(placed ->
                                                                        line(placed.taxon(), list, numbered, language))
                                                                .toList()))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static Stream<Map.Entry<String, List<Checklist.Placed>>> groups(
            List<Checklist.Placed> taxa, Function<Checklist.Placed, String> by) {
        return taxa.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream();
    }

    private static String title(String kingdom, String taxonClass) {
        return taxonClass.isEmpty() ? kingdom : kingdom + " › " + taxonClass;
    }

    private ChecklistPaper.Line line(Taxon taxon, Checklist list, Numbered numbered, Language language) {
        SpeciesBook book = list.listings().book();
        ChecklistNotes notes = ChecklistNotes.of(taxon.id(), list.listings());
        List<String> beside = new ArrayList<>();
        notes.parties().forEach(party -> beside.add(party.value()));
        notes.notes().forEach(note -> beside.addAll(numbered.signsOf(note)));
        return new ChecklistPaper.Line(
                taxon.fullName(),
                taxon.author(),
                taxon.rank().compareTo(Rank.GENUS) >= 0,
                taxon.rank() == Rank.SPECIES ? "" : words.rank(taxon.rank(), language),
                words.listing(list.listings(), taxon.id(), language),
                words.listingInTheUnion(list.listings(), taxon.id(), language),
                beside.stream().distinct().collect(Collectors.joining(" ")),
                lists.names(book, taxon.id(), Language.EN),
                lists.names(book, taxon.id(), Language.FR),
                lists.names(book, taxon.id(), Language.ES),
                lists.codes(book, taxon, language));
    }

    private List<ChecklistPaper.Note> countries(Checklist list, Language language) {
        SpeciesBook book = list.listings().book();
        Set<CountryCode> codes = new TreeSet<>();
        list.taxa().forEach(placed -> {
            book.places(placed.taxon().id()).forEach(place -> codes.add(place.country()));
            codes.addAll(ChecklistNotes.of(placed.taxon().id(), list.listings()).parties());
        });
        Collator collator = Collator.getInstance(language.locale());
        return codes.stream()
                .map(code -> new ChecklistPaper.Note(code.value(), words.country(code, language), ""))
                .sorted(Comparator.comparing(ChecklistPaper.Note::text, collator))
                .toList();
    }

    /** Gives each annotation a number when it is first met: many taxa share one, and a row has no room for it. */
    private static final class Numbered {

        private final Language language;
        private final Map<String, ChecklistPaper.Note> notes = new LinkedHashMap<>();
        private final Map<String, ChecklistPaper.Note> signs = new LinkedHashMap<>();

        Numbered(Language language) {
            this.language = language;
        }

        List<String> signsOf(ListingNote note) {
            List<String> found = new ArrayList<>();
            String text = ChecklistNotes.text(note, language);
            if (!text.isEmpty()) {
                found.add(notes.computeIfAbsent(
                                text,
                                fresh -> new ChecklistPaper.Note(
                                        "[" + (notes.size() + 1) + "]",
                                        text,
                                        note.text().containsKey(language.code()) ? "" : "en"))
                        .sign());
            }
            if (!note.symbol().isEmpty()) {
                found.add(note.symbol());
                signs.putIfAbsent(
                        note.symbol(),
                        new ChecklistPaper.Note(
                                note.symbol(),
                                note.symbolTextIn(language.code()),
                                note.symbolText().containsKey(language.code()) ? "" : "en"));
            }
            return found;
        }

        List<ChecklistPaper.Note> notes() {
            return List.copyOf(notes.values());
        }

        List<ChecklistPaper.Note> signs() {
            return signs.values().stream()
                    .filter(sign -> !sign.text().isEmpty())
                    .sorted(Comparator.comparing(ChecklistPaper.Note::sign))
                    .toList();
        }
    }
}

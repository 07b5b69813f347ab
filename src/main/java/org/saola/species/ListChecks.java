package org.saola.species;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.CountryCode;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.species.internal.lists.Lines;
import org.saola.species.internal.lists.ListDesk;
import org.springframework.stereotype.Component;

/**
 * The front door for lists of names: what each line means, and what the law said of it on its day.
 *
 * <p>Short lists are answered at once and kept nowhere. Longer ones, and files, are for people who are signed in; they are
 * kept for a day for the one person who brought them, and the answers rest on the data of the moment in which they were
 * worked out.
 */
@Component
public class ListChecks {

    /** The most lines of a list. */
    public static final int MOST_LINES = 100_000;

    /** The most lines that somebody who is not signed in may have answered at a time. */
    public static final int MOST_OF_NOBODY = 500;

    /** What is done with lines, in order. */
    @FunctionalInterface
    public interface LineTaker {
        void take(CheckedLine line) throws IOException;
    }

    private final Species species;
    private final ListDesk desk;

    ListChecks(Species species, ListDesk desk) {
        this.species = species;
        this.desk = desk;
    }

    /**
     * Answers lines at once; nothing is kept.
     *
     * @throws ProblemException.RuleBroken with {@link SpeciesProblem#LIST_TOO_LONG}, field {@code names}
     */
    public List<AnsweredLine> answer(Viewer viewer, List<AskedLine> lines, ListAsking asking) {
        int most = most(viewer);
        if (lines.size() > most) {
            throw new ProblemException.RuleBroken(SpeciesProblem.LIST_TOO_LONG, "names", lines.size(), most);
        }
        return Lines.answer(species.book(viewer), lines, asking);
    }

    /** How many lines this viewer may have answered. */
    public int most(Viewer viewer) {
        return viewer instanceof Viewer.Nobody ? MOST_OF_NOBODY : MOST_LINES;
    }

    /**
     * Reads a file and keeps its rows; nothing is answered before somebody has said how it is to be read.
     *
     * @param name of the file as the browser sent it
     * @throws ProblemException.RuleBroken with a problem of {@code kit.sheet}, or {@link SpeciesProblem#LISTS_TOO_MANY}; field
     *     {@code file}
     * @throws IOException if the file itself cannot be read
     */
    public ListCheckId bring(Viewer.Member viewer, String name, Path file) throws IOException {
        return desk.bring(viewer, name, file);
    }

    /**
     * Keeps a list of names and begins to answer it.
     *
     * @throws ProblemException.RuleBroken with {@link SpeciesProblem#LIST_TOO_LONG} or {@link SpeciesProblem#LISTS_TOO_MANY},
     *     field {@code names}
     */
    public ListCheckId bring(Viewer.Member viewer, List<String> names, LocalDate day, Optional<CountryCode> country) {
        if (names.size() > MOST_LINES) {
            throw new ProblemException.RuleBroken(SpeciesProblem.LIST_TOO_LONG, "names", names.size(), MOST_LINES);
        }
        ListCheckId id = desk.bring(viewer, names, ListChoice.ofNames(day, country));
        desk.answer(viewer, id, ListChoice.ofNames(day, country));
        return id;
    }

    /**
     * Answers a list, anew if it was before: a short one at once, a long one in the background.
     *
     * @throws ProblemException.NotFound with {@link SpeciesProblem#LIST_GONE}, also where it is another person’s
     * @throws ProblemException.Conflict with {@link SpeciesProblem#LIST_WORKS} while it is worked on
     * @throws ProblemException.RuleBroken with {@link SpeciesProblem#LIST_TOO_LONG}, field {@code heading}, or
     *     {@link SpeciesProblem#LIST_COLUMN}, field {@code name}
     */
    public void answer(Viewer.Member viewer, ListCheckId id, ListChoice choice) {
        desk.answer(viewer, id, choice);
    }

    /** @throws ProblemException.NotFound likewise */
    public BroughtList find(Viewer.Member viewer, ListCheckId id) {
        return desk.find(viewer, id);
    }

    /** The viewer’s own, the newest first. */
    public List<BroughtList> own(Viewer.Member viewer) {
        return desk.own(viewer);
    }

    /**
     * Returns lines that are answered.
     *
     * @param status those of this alone; all where none is given
     * @param from how many of them are left out, from the first
     * @throws ProblemException.NotFound likewise
     */
    public List<CheckedLine> lines(
            Viewer.Member viewer, ListCheckId id, Optional<LineStatus> status, long from, int most) {
        return desk.lines(viewer, id, status, from, most);
    }

    /**
     * Hands on every line of a list that is answered, those without anything too.
     *
     * @throws ProblemException.NotFound likewise, and where not all is answered
     */
    public void all(Viewer.Member viewer, ListCheckId id, LineTaker taker) throws IOException {
        desk.all(viewer, id, taker);
    }

    /** Forgets a list at once. */
    public void remove(Viewer.Member viewer, ListCheckId id) {
        desk.remove(viewer, id);
    }

    /**
     * The book that the answers of a list rest on.
     *
     * @throws ProblemException.NotFound with {@link SpeciesProblem#EDITION_UNKNOWN} where it is gone
     */
    public SpeciesBook book(Viewer viewer, BroughtList list) {
        SpeciesBook newest = species.book(viewer);
        return list.edition() == 0
                        || newest.editions().isEmpty()
                        || newest.editions().getFirst().number() == list.edition()
                ? newest
                : species.book(viewer, list.edition());
    }
}

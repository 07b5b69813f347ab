package org.saola.species.internal.lists;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.Viewer;
import org.saola.kit.sheet.SheetRow;
import org.saola.species.AnsweredLine;
import org.saola.species.AskedLine;
import org.saola.species.Edition;
import org.saola.species.LineStatus;
import org.saola.species.ListCheckId;
import org.saola.species.ListChoice;
import org.saola.species.Species;
import org.saola.species.SpeciesBook;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;

/** Answers a list, part by part; what is answered already is left, so that work that was cut short goes on. */
@Component
class ListWork {

    /** Told after each part. */
    interface Progress {
        void told(long done, long total);
    }

    private final ListRows rows;
    private final Species species;
    private final Transactions transactions;

    ListWork(ListRows rows, Species species, Transactions transactions) {
        this.rows = rows;
        this.species = species;
        this.transactions = transactions;
    }

    SpeciesBook book(Viewer viewer) {
        return species.book(viewer);
    }

    int edition(Viewer viewer) {
        return newest(book(viewer));
    }

    /** Returns how many lines are answered; none where the list is gone. */
    Optional<Integer> all(Viewer viewer, ListCheckId id, Progress progress) {
        ListRows.Kept kept = transactions.read(viewer, () -> rows.find(id)).orElse(null);
        ListChoice choice = kept == null ? null : kept.choice().orElse(null);
        if (kept == null || choice == null) {
            return Optional.empty();
        }
        // A load may have come between: all parts rest on the data that was noted when the list was asked.
        SpeciesBook newest = book(viewer);
        SpeciesBook book = newest(newest) == kept.edition() ? newest : species.book(viewer, kept.edition());
        List<ListRows.Part> parts = transactions.read(viewer, () -> rows.parts(id));
        int lines = 0;
        for (int i = 0; i < parts.size(); i++) {
            progress.told(i, parts.size());
            ListRows.Part part = parts.get(i);
            lines += part.counts()
                    .map(counts ->
                            counts.values().stream().mapToInt(Integer::intValue).sum())
                    .orElseGet(() -> answer(viewer, id, part.part(), choice, book));
        }
        return Optional.of(lines);
    }

    private int answer(Viewer viewer, ListCheckId id, int part, ListChoice choice, SpeciesBook book) {
        byte[] brought = transactions.read(viewer, () -> rows.brought(id, part)).orElse(null);
        if (brought == null) {
            return 0;
        }
        List<AnsweredLine> answers = Lines.answer(
                book,
                lines(KeptPart.rows(brought), choice, part == 0).stream()
                        .map(row -> asked(row, choice))
                        .toList(),
                choice.asking());
        Map<LineStatus, Integer> counts = new EnumMap<>(LineStatus.class);
        answers.forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
        byte[] packed = KeptPart.answers(answers);
        transactions.write(viewer, () -> rows.answered(id, part, packed, counts));
        return answers.size();
    }

    /** The rows that are lines: all but the heading, which is the first that has anything. */
    static List<SheetRow> lines(List<SheetRow> rows, ListChoice choice, boolean first) {
        return choice.heading() && first ? rows.subList(1, rows.size()) : rows;
    }

    private static AskedLine asked(SheetRow row, ListChoice choice) {
        return new AskedLine(
                row.text(choice.name()),
                choice.date().map(row::text).orElse(""),
                choice.country().map(row::text).orElse(""));
    }

    private static int newest(SpeciesBook book) {
        return book.editions().stream().mapToInt(Edition::number).max().orElse(0);
    }
}

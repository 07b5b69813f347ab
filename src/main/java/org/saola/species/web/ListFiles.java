package org.saola.species.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kit.Moment;
import org.saola.kit.sheet.Formulas;
import org.saola.kit.sheet.SheetCell;
import org.saola.kit.sheet.SheetColumn;
import org.saola.kit.sheet.SheetFormat;
import org.saola.kit.sheet.SheetWriter;
import org.saola.species.CheckedLine;
import org.saola.species.ListChecks;
import org.saola.species.SpeciesBook;
import org.springframework.stereotype.Component;

/** Gives a list back as a file: every column as it was brought, in its row, and what was found in columns after them. */
@Component
class ListFiles {

    private static final int WIDTH = 24;
    private static final List<SheetColumn> OURS = List.of(
            new SheetColumn("species.lists.file.result", 22),
            new SheetColumn("species.lists.file.accepted", 30),
            new SheetColumn("species.lists.file.matched", 30),
            new SheetColumn("species.lists.file.candidates", 45),
            new SheetColumn("species.lists.file.day", 12),
            new SheetColumn("species.lists.file.country", 18),
            new SheetColumn("species.lists.file.lists", 24),
            new SheetColumn("species.lists.file.shortly", 10),
            new SheetColumn("species.lists.file.meaning", 60),
            new SheetColumn("species.lists.file.by", 45),
            new SheetColumn("species.lists.file.annexes", 16),
            new SheetColumn("species.lists.file.notes", 45),
            new SheetColumn("species.lists.file.reservations", 30),
            new SheetColumn("species.lists.file.number", 12));

    /** The lines of a list, in order. */
    interface Lines {
        void each(ListChecks.LineTaker taker) throws IOException;
    }

    /**
     * What was brought.
     *
     * @param heading the texts of its first row, where that says what its columns are; empty where it has none
     * @param columns how many it has
     * @param firstRow the number of the row that comes first after the heading
     */
    record Brought(List<String> heading, int columns, int firstRow) {}

    private final ListWords words;
    private final DataStatus status;

    ListFiles(ListWords words, DataStatus status) {
        this.words = words;
        this.status = status;
    }

    void write(SheetWriter file, Brought brought, Lines lines, SpeciesBook book, Language language) throws IOException {
        LineTeller teller = words.teller(book, language);
        file.begin(say("species.lists.file.sheet", language), columns(brought, language));
        int[] next = {brought.firstRow()};
        lines.each(line -> {
            // Rows without anything are kept too, so that each row is where it was.
            for (; next[0] < line.row().number(); next[0]++) {
                file.row(List.of());
            }
            next[0]++;
            file.row(row(line, brought.columns(), teller));
        });
        file.notes(say("species.lists.file.about", language), about(book, language));
    }

    SheetWriter to(OutputStream out, SheetFormat format) {
        return SheetWriter.to(out, format, Formulas.HARMLESS);
    }

    private List<SheetColumn> columns(Brought brought, Language language) {
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < brought.columns(); i++) {
            columns.add(new SheetColumn(
                    brought.heading().isEmpty()
                            ? words.words().text("species.lists.file.yours", language, i + 1)
                            : i < brought.heading().size() ? brought.heading().get(i) : "",
                    WIDTH));
        }
        OURS.forEach(column -> columns.add(new SheetColumn(
                words.words().text("species.lists.file.ours", language, say(column.title(), language)),
                column.width())));
        return columns;
    }

    private static List<SheetCell> row(CheckedLine line, int columns, LineTeller teller) {
        LineView view = teller.view(line.answer());
        List<SheetCell> cells = new ArrayList<>(line.row().cells());
        while (cells.size() < columns) {
            cells.add(SheetCell.EMPTY);
        }
        cells.add(SheetCell.of(teller.status(line.answer().status())));
        cells.add(SheetCell.of(view.accepted()));
        cells.add(SheetCell.of(view.matched()));
        cells.add(SheetCell.of(view.candidates().stream()
                .map(candidate -> candidate.accepted().isEmpty()
                        ? candidate.name()
                        : candidate.name() + " → " + candidate.accepted())
                .collect(Collectors.joining("; "))));
        cells.add(view.date().map(SheetCell::of).orElse(SheetCell.EMPTY));
        cells.add(SheetCell.of(view.country()));
        cells.add(SheetCell.of(view.lists()));
        cells.add(SheetCell.of(view.shortly()));
        cells.add(SheetCell.of((view.meaning() + " " + view.caution()).strip()));
        cells.add(SheetCell.of(view.by()));
        cells.add(SheetCell.of(view.annexes()));
        cells.add(SheetCell.of(view.notes()));
        cells.add(SheetCell.of(view.reservations()));
        cells.add(view.number() == 0 ? SheetCell.EMPTY : SheetCell.of(view.number()));
        return cells;
    }

    /** What must be known of the answers by who reads the file without the page. */
    private List<String> about(SpeciesBook book, Language language) {
        List<String> lines = new ArrayList<>();
        status.notice(book, language).ifPresent(notice -> {
            lines.add(notice.title());
            lines.add(notice.text());
        });
        lines.addAll(status.lines(book.editions(), language));
        lines.add(words.words()
                .text("species.lists.file.made", language, new Moment(Instant.now()).toTheMinute(language)));
        lines.add(say("species.lists.certain-only", language));
        lines.add(say("species.listing.meaning", language));
        lines.add(say("species.answer.not-free", language));
        return lines;
    }

    private String say(String key, Language language) {
        return words.words().text(key, language);
    }
}

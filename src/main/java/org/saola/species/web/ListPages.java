package org.saola.species.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saola.jobs.JobStatus;
import org.saola.jobs.JobSummary;
import org.saola.jobs.Jobs;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.kit.Crumb;
import org.saola.kit.Moment;
import org.saola.kit.Notice;
import org.saola.kit.PageAddress;
import org.saola.kit.Tone;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.sheet.SheetCell;
import org.saola.kit.sheet.SheetFormat;
import org.saola.kit.sheet.SheetRow;
import org.saola.kit.sheet.SheetWriter;
import org.saola.kit.table.Pager;
import org.saola.species.BroughtList;
import org.saola.species.LineStatus;
import org.saola.species.ListChecks;
import org.saola.species.ListChoice;
import org.saola.species.SpeciesBook;
import org.springframework.stereotype.Component;

/** Makes the page of a list that is kept. */
@Component
class ListPages {

    private static final int SIZE = 50;

    private final ListChecks checks;
    private final Jobs jobs;
    private final ListParts parts;
    private final ListForm form;

    ListPages(ListChecks checks, Jobs jobs, ListParts parts, ListForm form) {
        this.checks = checks;
        this.jobs = jobs;
        this.parts = parts;
        this.form = form;
    }

    ListPage page(Viewer.Member viewer, BroughtList list, PageAddress address, FilledForm asked, Language language) {
        Optional<JobSummary> job = list.job().map(id -> jobs.find(viewer, id));
        boolean works = job.map(found -> !found.status().isOver()).orElse(false);
        SpeciesBook book = checks.book(viewer, list);
        // What stands in the address narrows the lines; only what was sent and refused fills the form again.
        FilledForm typed = asked.accepted() ? FilledForm.empty() : asked;
        List<FormField> fields = works ? List.of() : form.fields(list, typed, language);
        return new ListPage(
                List.of(
                        new Crumb(SpeciesTool.PATH, say("species.tool", language)),
                        new Crumb(ListsController.PATH, say("species.lists", language)),
                        new Crumb("", title(list, language))),
                title(list, language),
                about(list, language),
                notices(list, book, language),
                ListsController.PATH + "/" + list.id().value(),
                typed,
                fields,
                form.preview(list),
                works,
                works ? job.flatMap(JobSummary::percent) : Optional.empty(),
                job.map(found -> found.status() == JobStatus.FAILED || found.status() == JobStatus.CANCELLED)
                        .orElse(false),
                list.answered() ? Optional.of(result(viewer, list, address, asked, language)) : Optional.empty(),
                parts.status().lines(book.editions(), language));
    }

    private ListResult result(
            Viewer.Member viewer, BroughtList list, PageAddress address, FilledForm asked, Language language) {
        ListChoice choice = list.choice().orElseThrow();
        Optional<LineStatus> chosen = ListsController.status(asked.value(ListResults.STATUS));
        int total = chosen.map(status -> list.counts().getOrDefault(status, 0)).orElseGet(list::lines);
        String page = asked.value(Pager.PARAMETER);
        Pager pager = new Pager(address, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, SIZE, total);
        return new ListResult(
                list.lines(),
                parts.results().counts(list.counts(), chosen, Optional.of(address)),
                parts.results().caption(chosen, language),
                choice.date().isPresent() || choice.country().isPresent(),
                parts.results()
                        .rows(
                                checks.lines(viewer, list.id(), chosen, Math.max(0, pager.from() - 1), SIZE),
                                new ListResults.Columns(choice.name(), true),
                                parts.words().teller(checks.book(viewer, list), language)),
                Optional.of(pager),
                List.of());
    }

    void write(SheetWriter file, Viewer.Member viewer, BroughtList list, Language language) throws IOException {
        ListChoice choice = list.choice().orElseThrow();
        SheetRow first = list.first().getFirst();
        List<String> heading =
                choice.heading() ? first.cells().stream().map(SheetCell::text).toList() : List.of();
        parts.files()
                .write(
                        file,
                        new ListFiles.Brought(
                                heading, list.read().columns(), choice.heading() ? first.number() + 1 : 1),
                        taker -> checks.all(viewer, list.id(), taker),
                        checks.book(viewer, list),
                        language);
    }

    ListFiles files() {
        return parts.files();
    }

    /** The name of the file that was brought, less its ending. */
    String fileName(BroughtList list) {
        String name = list.name().replaceFirst("\\.[^.]{1,5}$", "");
        return name.isBlank() ? "names" : name;
    }

    private List<String> about(BroughtList list, Language language) {
        BroughtList.Read read = list.read();
        List<String> about = new ArrayList<>();
        if (!list.name().isEmpty()) {
            about.add(
                    read.format() == SheetFormat.XLSX
                            ? parts.words()
                                    .words()
                                    .text("species.lists.read.sheet", language, read.sheet(), read.sheets())
                            : parts.words().words().text("species.lists.read.letters", language, read.letters()));
        }
        about.add(parts.words()
                .words()
                .text(
                        "species.lists.kept",
                        language,
                        read.rows(),
                        new Moment(list.at()).toTheMinute(language),
                        new Moment(list.until()).toTheMinute(language)));
        return about;
    }

    private List<Notice> notices(BroughtList list, SpeciesBook book, Language language) {
        List<Notice> notices = new ArrayList<>();
        parts.status().notice(book, language).ifPresent(notices::add);
        if (!list.read().sure()) {
            notices.add(new Notice(
                    Tone.WAIT,
                    say("species.lists.letters.title", language),
                    parts.words()
                            .words()
                            .text("species.lists.letters", language, list.read().letters())));
        }
        return notices;
    }

    private String title(BroughtList list, Language language) {
        return list.name().isEmpty() ? say("species.lists.pasted", language) : list.name();
    }

    private String say(String key, Language language) {
        return parts.words().words().text(key, language);
    }
}

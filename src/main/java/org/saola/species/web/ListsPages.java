package org.saola.species.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.kit.Crumb;
import org.saola.kit.FileSize;
import org.saola.kit.Moment;
import org.saola.kit.form.FilledForm;
import org.saola.kit.sheet.SheetWriter;
import org.saola.species.BroughtList;
import org.saola.species.CheckedLine;
import org.saola.species.LineStatus;
import org.saola.species.ListChecks;
import org.saola.species.Species;
import org.saola.species.SpeciesBook;
import org.springframework.stereotype.Component;

/** Makes the page with the form for lists. */
@Component
class ListsPages {

    private final Species species;
    private final ListChecks checks;
    private final ListParts parts;
    private final MultipartConfigElement uploads;

    ListsPages(Species species, ListChecks checks, ListParts parts, MultipartConfigElement uploads) {
        this.species = species;
        this.checks = checks;
        this.parts = parts;
        this.uploads = uploads;
    }

    ListsPage page(Viewer viewer, FilledForm form, Language language) {
        return page(viewer, form, Optional.empty(), language);
    }

    ListsPage page(
            Viewer viewer, FilledForm form, List<CheckedLine> lines, Optional<LineStatus> chosen, Language language) {
        Map<LineStatus, Integer> counts = new EnumMap<>(LineStatus.class);
        lines.forEach(line -> counts.merge(line.answer().status(), 1, Integer::sum));
        ListResult result = new ListResult(
                lines.size(),
                parts.results().counts(counts, chosen, Optional.empty()),
                parts.results().caption(chosen, language),
                false,
                parts.results()
                        .rows(
                                lines.stream()
                                        .filter(line -> chosen.isEmpty()
                                                || line.answer().status() == chosen.get())
                                        .toList(),
                                new ListResults.Columns(0, false),
                                parts.words().teller(species.book(viewer), language)),
                Optional.empty(),
                Stream.of(ListsPage.NAMES, ListsPage.DATE, ListsPage.COUNTRY)
                        .map(name -> new LawView.Question(name, form.value(name)))
                        .toList());
        return page(viewer, form, Optional.of(result), language);
    }

    void write(SheetWriter file, Viewer viewer, List<CheckedLine> lines, Language language) throws IOException {
        parts.files()
                .write(
                        file,
                        new ListFiles.Brought(List.of(say("species.lists.names.one", language)), 1, 1),
                        taker -> {
                            for (CheckedLine line : lines) {
                                taker.take(line);
                            }
                        },
                        species.book(viewer),
                        language);
    }

    ListFiles files() {
        return parts.files();
    }

    private ListsPage page(Viewer viewer, FilledForm form, Optional<ListResult> result, Language language) {
        SpeciesBook book = species.book(viewer);
        return new ListsPage(
                List.of(
                        new Crumb(SpeciesTool.PATH, say("species.tool", language)),
                        new Crumb("", say("species.lists", language))),
                parts.status().notice(book, language),
                viewer instanceof Viewer.Member,
                checks.most(viewer),
                new FileSize(uploads.getMaxRequestSize()),
                parts.words().words().originChoices(language),
                viewer instanceof Viewer.Member member
                        ? checks.own(member).stream()
                                .map(list -> kept(list, language))
                                .toList()
                        : List.of(),
                result,
                form,
                parts.status().lines(book.editions(), language));
    }

    private ListsPage.Kept kept(BroughtList list, Language language) {
        return new ListsPage.Kept(
                ListsController.PATH + "/" + list.id().value(),
                list.name().isEmpty() ? say("species.lists.pasted", language) : list.name(),
                parts.words()
                        .words()
                        .text(
                                "species.lists.kept",
                                language,
                                list.read().rows(),
                                new Moment(list.at()).toTheMinute(language),
                                new Moment(list.until()).toTheMinute(language)));
    }

    private String say(String key, Language language) {
        return parts.words().words().text(key, language);
    }
}

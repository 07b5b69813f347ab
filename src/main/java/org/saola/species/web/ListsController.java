package org.saola.species.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.kit.form.FilledForm;
import org.saola.kit.sheet.SheetCell;
import org.saola.kit.sheet.SheetFormat;
import org.saola.kit.sheet.SheetRow;
import org.saola.kit.sheet.SheetWriter;
import org.saola.species.AnsweredLine;
import org.saola.species.AskedLine;
import org.saola.species.CheckedLine;
import org.saola.species.DateOrder;
import org.saola.species.LineStatus;
import org.saola.species.ListAsking;
import org.saola.species.ListCheckId;
import org.saola.species.ListChecks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Lists of names: short ones that are pasted are answered at once and kept nowhere. */
@Controller
@OpenToAll(
        because =
                "up to 500 names on the starter set are open; ListChecks takes files and longer lists of people signed in alone")
class ListsController {

    static final String PATH = "/species/lists";

    private final ListChecks checks;
    private final ListsPages pages;
    private final ListUploads uploads;

    ListsController(ListChecks checks, ListsPages pages, ListUploads uploads) {
        this.checks = checks;
        this.pages = pages;
        this.uploads = uploads;
    }

    @GetMapping(PATH)
    ModelAndView show(Viewer viewer, Language language) {
        return shown(pages.page(viewer, FilledForm.empty(), language));
    }

    @PostMapping(PATH)
    ModelAndView check(
            Viewer viewer,
            Language language,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(name = ListsPage.FILE, required = false) @Nullable MultipartFile file)
            throws IOException {
        boolean sent = file != null
                && !Optional.ofNullable(file.getOriginalFilename()).orElse("").isEmpty();
        List<String> names = names(values.getFirst(ListsPage.NAMES));
        FilledForm form = checked(values, sent || !names.isEmpty());
        if (sent && file != null && viewer instanceof Viewer.Member member) {
            Result<ListCheckId> brought = uploads.bring(member, file, form);
            return brought.of()
                    .map(id -> ListController.to(id))
                    .orElseGet(() -> refused(pages.page(viewer, brought.form(), language)));
        }
        form = form.check(typed -> !sent, ListsPage.FILE, "species.lists.file.sign-in");
        if (!form.accepted()) {
            return refused(pages.page(viewer, form, language));
        }
        if (names.size() > ListChecks.MOST_OF_NOBODY && viewer instanceof Viewer.Member member) {
            List<ListCheckId> kept = new ArrayList<>();
            FilledForm typed = form;
            FilledForm done = form.attempt(
                    ListsPage.NAMES, () -> kept.add(checks.bring(member, names, day(typed), country(typed))));
            return kept.isEmpty() ? refused(pages.page(viewer, done, language)) : ListController.to(kept.getFirst());
        }
        List<CheckedLine> lines = new ArrayList<>();
        FilledForm typed = form;
        FilledForm done = form.attempt(ListsPage.NAMES, () -> lines.addAll(answered(viewer, names, typed)));
        return done.accepted()
                ? shown(pages.page(viewer, done, lines, status(values.getFirst("status")), language))
                : refused(pages.page(viewer, done, language));
    }

    /** The same as a file; the page sends the names again, since they are kept nowhere. */
    @PostMapping(PATH + "/file")
    void file(
            Viewer viewer,
            Language language,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response)
            throws IOException {
        List<String> names = names(values.getFirst(ListsPage.NAMES));
        FilledForm form = FilledForm.of(values);
        List<CheckedLine> lines = answered(viewer, names, form);
        SheetFormat format = SheetFormat.ofExtension(form.value("format")).orElse(SheetFormat.CSV);
        uploads.announce(response, "names", format);
        try (SheetWriter file = pages.files().to(response.getOutputStream(), format)) {
            pages.write(file, viewer, lines, language);
        }
    }

    private List<CheckedLine> answered(Viewer viewer, List<String> names, FilledForm form) {
        List<AnsweredLine> answers = checks.answer(
                viewer,
                names.stream().map(name -> new AskedLine(name, "", "")).toList(),
                new ListAsking(day(form), country(form), DateOrder.DAY_FIRST));
        List<CheckedLine> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add(new CheckedLine(new SheetRow(i + 1, List.of(SheetCell.of(names.get(i)))), answers.get(i)));
        }
        return lines;
    }

    private static FilledForm checked(MultiValueMap<String, String> values, boolean something) {
        return FilledForm.of(values)
                .check(form -> something, ListsPage.NAMES, "species.lists.nothing")
                .check(
                        form -> form.value(ListsPage.DATE).isBlank()
                                || read(form.value(ListsPage.DATE)).isPresent(),
                        ListsPage.DATE,
                        "species.lists.date.wrong")
                .check(
                        form -> form.value(ListsPage.COUNTRY).isBlank()
                                || country(form).isPresent(),
                        ListsPage.COUNTRY,
                        "species.lists.country.wrong");
    }

    static List<String> names(@Nullable String pasted) {
        return pasted == null
                ? List.of()
                : pasted.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static LocalDate day(FilledForm form) {
        return read(form.value(ListsPage.DATE)).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    static Optional<CountryCode> country(FilledForm form) {
        return SpeciesWords.country(form.value(ListsPage.COUNTRY));
    }

    static Optional<LineStatus> status(@Nullable String typed) {
        return java.util.Arrays.stream(LineStatus.values())
                .filter(status -> status.name().equals(typed))
                .findFirst();
    }

    static Optional<LocalDate> read(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return day.getYear() < 1900 || day.getYear() > 2100 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** What was made, or a form that says why it was not. */
    record Result<T>(Optional<T> of, FilledForm form) {}

    private static ModelAndView shown(ListsPage page) {
        return new ModelAndView("species/lists", "page", page);
    }

    private static ModelAndView refused(ListsPage page) {
        ModelAndView again = shown(page);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /** Those who asked for another’s list are told no more than who asked for none. */
    static ProblemException.NotFound gone() {
        return new ProblemException.NotFound(org.saola.species.SpeciesProblem.LIST_GONE);
    }
}

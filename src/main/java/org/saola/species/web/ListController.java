package org.saola.species.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Language;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.saola.kit.sheet.SheetFormat;
import org.saola.kit.sheet.SheetWriter;
import org.saola.species.BroughtList;
import org.saola.species.DateOrder;
import org.saola.species.ListAsking;
import org.saola.species.ListCheckId;
import org.saola.species.ListChecks;
import org.saola.species.ListChoice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A list that is kept for the person who brought it: to others it does not exist. */
@Controller
@SignedIn
class ListController {

    static final String ONE = ListsController.PATH + "/{list}";

    private final ListChecks checks;
    private final ListPages pages;
    private final ListUploads uploads;

    ListController(ListChecks checks, ListPages pages, ListUploads uploads) {
        this.checks = checks;
        this.pages = pages;
        this.uploads = uploads;
    }

    @GetMapping(ONE)
    ModelAndView show(
            @PathVariable String list,
            Viewer.Member viewer,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> asked,
            Language language) {
        return shown(pages.page(
                viewer, checks.find(viewer, id(list)), PageAddress.of(request), FilledForm.of(asked), language));
    }

    @PostMapping(ONE)
    ModelAndView answer(
            @PathVariable String list,
            Viewer.Member viewer,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> values,
            Language language) {
        ListCheckId id = id(list);
        BroughtList brought = checks.find(viewer, id);
        Optional<Integer> name =
                brought.read().columns() == 1 ? Optional.of(0) : column(values.getFirst("name"), brought);
        FilledForm form = FilledForm.of(values)
                .check(typed -> name.isPresent(), "name", "species.list-column-unknown")
                .check(
                        typed -> typed.value("day").isBlank()
                                || ListsController.read(typed.value("day")).isPresent(),
                        "day",
                        "species.lists.date.wrong");
        FilledForm done = form.accepted()
                ? form.attempt("heading", () -> checks.answer(viewer, id, choice(form, name.orElseThrow(), brought)))
                : form;
        if (done.accepted()) {
            return to(id);
        }
        ModelAndView again = shown(pages.page(viewer, brought, PageAddress.of(request), done, language));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @GetMapping(ONE + "/file.{format}")
    void file(
            @PathVariable String list,
            @PathVariable String format,
            Viewer.Member viewer,
            HttpServletResponse response,
            Language language)
            throws IOException {
        BroughtList brought = checks.find(viewer, id(list));
        SheetFormat kind = SheetFormat.ofExtension(format).orElseThrow(ListsController::gone);
        if (!brought.answered()) {
            throw ListsController.gone();
        }
        uploads.announce(response, pages.fileName(brought), kind);
        try (SheetWriter file = pages.files().to(response.getOutputStream(), kind)) {
            pages.write(file, viewer, brought, language);
        }
    }

    @PostMapping(ONE + "/remove")
    ModelAndView remove(@PathVariable String list, Viewer.Member viewer) {
        checks.remove(viewer, id(list));
        return seeOther(ListsController.PATH);
    }

    private static ListChoice choice(FilledForm form, int name, BroughtList brought) {
        Optional<LocalDate> day = ListsController.read(form.value("day"));
        return new ListChoice(
                form.all("heading").contains("yes"),
                name,
                column(form.value("date"), brought),
                column(form.value("country"), brought),
                new ListAsking(
                        day.orElseGet(() -> LocalDate.now(java.time.ZoneOffset.UTC)),
                        SpeciesWords.country(form.value("place")),
                        form.value("order").equals(DateOrder.MONTH_FIRST.name())
                                ? DateOrder.MONTH_FIRST
                                : DateOrder.DAY_FIRST));
    }

    /** Columns are sent as numbers from 1. */
    private static Optional<Integer> column(@Nullable String typed, BroughtList list) {
        return Optional.ofNullable(typed)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(text -> Integer.parseInt(text) - 1)
                .filter(column -> column < list.read().columns());
    }

    static ModelAndView to(ListCheckId id) {
        return seeOther(ListsController.PATH + "/" + id.value());
    }

    private static ModelAndView seeOther(String address) {
        RedirectView next = new RedirectView(address);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(next);
    }

    private static ModelAndView shown(ListPage page) {
        return new ModelAndView("species/list", "page", page);
    }

    private static ListCheckId id(String typed) {
        try {
            return new ListCheckId(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            throw ListsController.gone();
        }
    }
}

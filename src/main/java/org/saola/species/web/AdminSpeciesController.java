package org.saola.species.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.form.FilledForm;
import org.saola.species.AskForLoad;
import org.saola.species.AskedLoad;
import org.saola.species.DataSource;
import org.saola.species.LoadId;
import org.saola.species.SpeciesLoads;
import org.saola.species.SpeciesProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Loading of species data: files are looked at first, and loaded when somebody has read what that would do. */
@Controller
@AllowedTo(Role.PLATFORM_ADMINISTRATOR)
class AdminSpeciesController {

    private static final String ONE = AdminSpeciesTool.PATH + "/{load}";
    private static final int LONGEST_TITLE = 200;

    private final SpeciesLoads loads;
    private final AdminSpeciesPages pages;

    AdminSpeciesController(SpeciesLoads loads, AdminSpeciesPages pages) {
        this.loads = loads;
        this.pages = pages;
    }

    @GetMapping(AdminSpeciesTool.PATH)
    ModelAndView show(Viewer.Member viewer, Language language) {
        return list(viewer, language, FilledForm.empty());
    }

    @PostMapping(AdminSpeciesTool.PATH)
    ModelAndView look(
            Viewer.Member viewer,
            Language language,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(name = AdminSpeciesPage.FILES, required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        List<MultipartFile> sent = files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !Optional.ofNullable(file.getOriginalFilename())
                                .orElse("")
                                .isEmpty())
                        .toList();
        FilledForm form = FilledForm.of(values)
                .check(typed -> !sent.isEmpty(), AdminSpeciesPage.FILES, "kit.field.file.none")
                .check(
                        typed -> sent.size() <= SpeciesLoads.MOST_FILES,
                        AdminSpeciesPage.FILES,
                        "species.admin.files.many",
                        SpeciesLoads.MOST_FILES)
                .check(
                        typed -> source(typed.value(AdminSpeciesPage.SOURCE)).isPresent(),
                        AdminSpeciesPage.SOURCE,
                        "species.admin.source.wrong")
                .check(
                        typed -> typed.value(AdminSpeciesPage.TITLE).length() <= LONGEST_TITLE,
                        AdminSpeciesPage.TITLE,
                        "species.admin.name.long",
                        LONGEST_TITLE)
                .check(
                        typed -> typed.value(AdminSpeciesPage.DATED).isBlank()
                                || day(typed.value(AdminSpeciesPage.DATED)).isPresent(),
                        AdminSpeciesPage.DATED,
                        "species.admin.dated.wrong");
        if (!form.accepted()) {
            ModelAndView again = list(viewer, language, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        LoadId id = loads.look(
                viewer,
                new AskForLoad(
                        source(form.value(AdminSpeciesPage.SOURCE)).orElseThrow(),
                        form.value(AdminSpeciesPage.TITLE).strip(),
                        day(form.value(AdminSpeciesPage.DATED)),
                        form.all(AdminSpeciesPage.MARKS).contains(AdminSpeciesPage.VERIFIED),
                        form.all(AdminSpeciesPage.MARKS).contains(AdminSpeciesPage.WHOLE)),
                sent.stream()
                        .map(file -> new SpeciesLoads.Arriving(
                                Optional.ofNullable(file.getOriginalFilename()).orElse(""), file::getInputStream))
                        .toList());
        return to(id.value().toString());
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable String load, Viewer.Member viewer, Language language) {
        AskedLoad found = loads.find(viewer, id(load));
        return new ModelAndView("species/load", "page", pages.page(viewer, language, found));
    }

    @PostMapping(ONE + "/load")
    ModelAndView load(@PathVariable String load, Viewer.Member viewer) {
        loads.load(viewer, id(load), false);
        return to(load);
    }

    @PostMapping(ONE + "/load-good")
    ModelAndView loadGood(@PathVariable String load, Viewer.Member viewer) {
        loads.load(viewer, id(load), true);
        return to(load);
    }

    @PostMapping(ONE + "/discard")
    ModelAndView discard(@PathVariable String load, Viewer.Member viewer) {
        loads.discard(viewer, id(load));
        return to(load);
    }

    private ModelAndView list(Viewer.Member viewer, Language language, FilledForm form) {
        return new ModelAndView("species/admin", "page", pages.page(viewer, language, form));
    }

    private static ModelAndView to(String load) {
        RedirectView next = new RedirectView(AdminSpeciesTool.PATH + "/" + id(load).value());
        next.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(next);
    }

    private static LoadId id(String typed) {
        try {
            return new LoadId(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            throw new ProblemException.NotFound(SpeciesProblem.LOAD_UNKNOWN);
        }
    }

    /** The starter set comes with the program and by no other way. */
    private static Optional<DataSource> source(String typed) {
        return List.of(DataSource.OFFICIAL, DataSource.NATIONAL).stream()
                .filter(source -> source.name().equals(typed))
                .findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}

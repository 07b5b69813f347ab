package org.saola.portal.web.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Handling;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.kit.KitProblem;
import org.saola.kit.form.FieldProblem;
import org.saola.kit.form.FilledForm;
import org.saola.vault.FileId;
import org.saola.vault.Upload;
import org.saola.vault.Vault;
import org.saola.vault.VaultProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The papers of the agency that one acts for: mandates and the like. To others the address does not exist. */
@Controller
@SignedIn(secondFactor = true)
class AgencyPapersController {

    private static final String PATH = "/agencies/{agency}/papers";

    private final Vault vault;
    private final AgencyPapersPages pages;

    AgencyPapersController(Vault vault, AgencyPapersPages pages) {
        this.vault = vault;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String agency,
            Viewer.Member viewer,
            Language language,
            @RequestParam(defaultValue = "") String done) {
        mustBeOwn(viewer, agency);
        return view(pages.page(viewer, language, FilledForm.empty(), PapersDone.of(done)));
    }

    @PostMapping(PATH)
    ModelAndView add(
            @PathVariable String agency,
            Viewer.Member viewer,
            Language language,
            @RequestParam(name = AgencyPapersPage.FILE, required = false) @Nullable MultipartFile file)
            throws IOException {
        mustBeOwn(viewer, agency);
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            return wrong(viewer, language, new FieldProblem(AgencyPapersPage.FILE, "kit.field.file.none", List.of()));
        }
        try (InputStream content = file.getInputStream()) {
            vault.keep(
                    viewer,
                    new Upload(
                            AgencyPapers.KIND,
                            agency,
                            Handling.ownAgency(viewer.agency(), viewer.country()),
                            file.getOriginalFilename(),
                            content));
            return PapersDone.KEPT.lead(agency);
        } catch (ProblemException.RuleBroken broken) {
            return wrong(
                    viewer,
                    language,
                    new FieldProblem(AgencyPapersPage.FILE, broken.problem().code(), broken.arguments()));
        }
    }

    @PostMapping(PATH + "/{number}/remove")
    ModelAndView remove(@PathVariable String agency, @PathVariable String number, Viewer.Member viewer) {
        mustBeOwn(viewer, agency);
        FileId id = FileController.id(number);
        if (!vault.find(viewer, id).subject().equals(agency)) {
            throw new ProblemException.NotFound(VaultProblem.FILE_UNKNOWN);
        }
        vault.remove(viewer, id);
        return PapersDone.REMOVED.lead(agency);
    }

    private ModelAndView wrong(Viewer.Member viewer, Language language, FieldProblem problem) {
        FilledForm form = new FilledForm(Map.of(), List.of(problem));
        ModelAndView view = view(pages.page(viewer, language, form, ""));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView view(AgencyPapersPage page) {
        return new ModelAndView("portal/vault/papers", "page", page);
    }

    private static void mustBeOwn(Viewer.Member viewer, String agency) {
        if (!viewer.agency().value().toString().equals(agency)) {
            throw new ProblemException.NotFound(KitProblem.PAGE_UNKNOWN);
        }
    }
}

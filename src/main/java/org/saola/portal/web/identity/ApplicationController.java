package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.saola.identity.Applications;
import org.saola.identity.FileApplication;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.kit.form.FilledForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Applying for an account of an agency, and confirming the address. */
@Controller
@OpenToAll(because = "agencies that are not here yet apply; it is slowed down by address, and shows nothing of others")
class ApplicationController {

    private static final String PATH = "/apply";
    private static final String CONFIRM = PATH + "/confirm";
    private final LinkCookie link;
    private final Applications applications;
    private final ApplicationFields fields;

    ApplicationController(Applications applications, ApplicationFields fields, LinkCookies links) {
        this.link = links.of("saola-application", CONFIRM);
        this.applications = applications;
        this.fields = fields;
    }

    @GetMapping(PATH)
    ModelAndView blank(Language language) {
        return view(FilledForm.of(Map.of(PersonFields.LANGUAGE, List.of(language.code()))), language, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView file(Viewer viewer, Language language, @RequestParam MultiValueMap<String, String> sent) {
        FilledForm form = fields.check(FilledForm.of(sent));
        if (!form.accepted()) {
            return view(form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        FileApplication application = fields.read(form);
        form = form.attempt(AgencyFields.KIND, () -> applications.file(viewer, application));
        return form.accepted()
                ? SignInReturn.to(PATH + "/sent")
                : view(form, language, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(PATH + "/sent")
    ModelAndView sent() {
        return step("sent");
    }

    @GetMapping(CONFIRM + "/{token}")
    ModelAndView arrive(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        return link.take(request, response, token);
    }

    /** Asks before it confirms: programs that look into letters follow links, people press buttons. */
    @GetMapping(CONFIRM)
    ModelAndView ask() {
        return step("confirm");
    }

    @PostMapping(CONFIRM)
    ModelAndView confirm(HttpServletRequest request, HttpServletResponse response, Viewer viewer) {
        applications.confirm(
                viewer, link.read(request).orElseThrow(() -> new ProblemException.NotFound(PeopleProblem.LINK_VOID)));
        link.forget(request, response);
        return SignInReturn.to(PATH + "/done");
    }

    @GetMapping(PATH + "/done")
    ModelAndView done() {
        return step("done");
    }

    private static ModelAndView step(String step) {
        return new ModelAndView("portal/identity/application-step", "page", new ApplicationStepPage(step));
    }

    private ModelAndView view(FilledForm form, Language language, HttpStatus status) {
        ModelAndView view = new ModelAndView(
                "portal/identity/application-form",
                "page",
                new ApplicationFormPage(
                        form, fields.agency(form, language), fields.contact(form), fields.person(form)));
        view.setStatus(status);
        return view;
    }
}

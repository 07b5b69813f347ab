package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.saola.identity.BeginHouse;
import org.saola.identity.FirstAdministrator;
import org.saola.identity.Names;
import org.saola.identity.PeopleProblem;
import org.saola.identity.SignIn;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Factor;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first administrator, by the link that the program printed. */
@Controller
@OpenToAll(
        because =
                "nobody has an account yet; it asks for a secret of 256 bits that stands on the operator’s terminal alone")
class FirstController {

    private static final String PATH = "/first";
    private static final String ORGANISATION = "organisation";
    private final LinkCookie link;
    private final FirstAdministrator first;
    private final PersonFields fields;
    private final SignIn signIn;

    FirstController(FirstAdministrator first, PersonFields fields, SignIn signIn, LinkCookies links) {
        this.link = links.of("saola-first", PATH);
        this.first = first;
        this.fields = fields;
        this.signIn = signIn;
    }

    @GetMapping(PATH + "/{token}")
    ModelAndView arrive(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        return link.take(request, response, token);
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, Viewer viewer, Language language) {
        token(request, viewer);
        return view(FilledForm.of(java.util.Map.of(PersonFields.LANGUAGE, List.of(language.code()))), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView begin(
            HttpServletRequest request,
            HttpServletResponse response,
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> sent) {
        String token = token(request, viewer);
        FilledForm form = FilledForm.of(sent)
                .check(
                        typed -> !Names.line(typed.value(ORGANISATION))
                                .orElse("")
                                .isEmpty(),
                        ORGANISATION,
                        "portal.identity.agency-name.wrong",
                        Names.LONGEST_AGENCY);
        form = fields.checkLanguage(fields.checkEmail(fields.checkName(form)));
        form = fields.checkPassword(form, List.of(form.value(ORGANISATION)));
        if (!form.accepted()) {
            return view(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        PersonId person = first.begin(
                viewer,
                token,
                new BeginHouse(
                        Names.line(form.value(ORGANISATION)).orElseThrow(),
                        Names.person(form.value(PersonFields.NAME)).orElseThrow(),
                        EmailAddress.parse(form.value(PersonFields.EMAIL)).orElseThrow(),
                        new Language(form.value(PersonFields.LANGUAGE)),
                        form.value(PersonFields.PASSWORD)));
        link.forget(request, response);
        // The link on the terminal counts as the second factor this once: there is no mailbox yet that could hold a
        // code.
        signIn.completeFor(request, response, person, Set.of(Factor.PASSWORD, Factor.CODE));
        return SignInReturn.to(AccountController.PATH);
    }

    private String token(HttpServletRequest request, Viewer viewer) {
        return link.read(request)
                .filter(token -> first.opens(viewer, token))
                .orElseThrow(() -> new ProblemException.NotFound(PeopleProblem.LINK_VOID));
    }

    private ModelAndView view(FilledForm form, HttpStatus status) {
        FormField organisation = new FormField.Line(
                Question.needed(ORGANISATION, "portal.identity.first.organisation")
                        .hinted("portal.identity.first.organisation.hint"),
                LineKind.TEXT,
                form);
        ModelAndView view = new ModelAndView(
                "portal/identity/first",
                "page",
                new FirstPage(
                        form,
                        List.of(organisation),
                        List.of(fields.name(form), fields.email(form), fields.language(form), fields.password(form))));
        view.setStatus(status);
        return view;
    }
}

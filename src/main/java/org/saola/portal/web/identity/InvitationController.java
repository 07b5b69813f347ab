package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saola.identity.AcceptInvitation;
import org.saola.identity.Accounts;
import org.saola.identity.Invitations;
import org.saola.identity.Names;
import org.saola.identity.OpenInvitation;
import org.saola.identity.PeopleProblem;
import org.saola.identity.SignIn;
import org.saola.kernel.Factor;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.SignedIn;
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

/** Coming by an invitation. */
@Controller
@OpenToAll(because = "who is invited has no account yet; it asks for the secret of 256 bits that came by mail")
class InvitationController {

    private static final String PATH = "/invitations";
    private final LinkCookie link;
    private final Invitations invitations;
    private final PersonFields fields;
    private final Accounts accounts;
    private final SignIn signIn;

    InvitationController(
            Invitations invitations, PersonFields fields, Accounts accounts, SignIn signIn, LinkCookies links) {
        this.link = links.of("saola-invitation", PATH);
        this.invitations = invitations;
        this.fields = fields;
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @GetMapping(PATH + "/{token}")
    ModelAndView arrive(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        return link.take(request, response, token);
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, Viewer viewer, Language language) {
        OpenInvitation open = invitations.open(viewer, token(request));
        FilledForm form = FilledForm.of(
                Map.of(PersonFields.NAME, List.of(open.name()), PersonFields.LANGUAGE, List.of(language.code())));
        return view(viewer, open, form, language, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView accept(
            HttpServletRequest request,
            HttpServletResponse response,
            Viewer viewer,
            Language language,
            @RequestParam MultiValueMap<String, String> sent) {
        String token = token(request);
        OpenInvitation open = invitations.open(viewer, token);
        FilledForm form = fields.checkLanguage(fields.checkName(FilledForm.of(sent)));
        form = fields.checkPassword(
                form, List.of(open.email(), open.agency().in(language).text()));
        if (!step(viewer, open).equals("account") || !form.accepted()) {
            return view(viewer, open, form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        PersonId person = invitations.accept(
                viewer,
                token,
                new AcceptInvitation(
                        Names.person(form.value(PersonFields.NAME)).orElseThrow(),
                        new Language(form.value(PersonFields.LANGUAGE)),
                        form.value(PersonFields.PASSWORD)));
        link.forget(request, response);
        // The link came by mail: the mailbox is at hand, as a code would show, and the password was just set.
        signIn.completeFor(request, response, person, Set.of(Factor.PASSWORD, Factor.CODE));
        return SignInReturn.to(AccountController.PATH);
    }

    @PostMapping(PATH + "/join")
    @SignedIn(secondFactor = true)
    ModelAndView join(HttpServletRequest request, HttpServletResponse response, Viewer.Member viewer) {
        invitations.join(viewer, token(request));
        link.forget(request, response);
        return SignInReturn.to(AccountController.PATH);
    }

    private String token(HttpServletRequest request) {
        return link.read(request).orElseThrow(() -> new ProblemException.NotFound(PeopleProblem.LINK_VOID));
    }

    private String step(Viewer viewer, OpenInvitation open) {
        boolean own = accounts.own(viewer)
                .filter(account -> account.email().equalsIgnoreCase(open.email()))
                .isPresent();
        if (viewer instanceof Viewer.Member) {
            return own ? "join" : "other";
        }
        return open.hasAccount() ? "sign-in" : "account";
    }

    private ModelAndView view(
            Viewer viewer, OpenInvitation open, FilledForm form, Language language, HttpStatus status) {
        String step = step(viewer, open);
        ModelAndView view = new ModelAndView(
                "portal/identity/invitation",
                "page",
                new InvitationPage(
                        open.agency().in(language).text(),
                        open.email(),
                        step,
                        form,
                        step.equals("account")
                                ? List.of(fields.name(form), fields.language(form), fields.password(form))
                                : List.of()));
        view.setStatus(status);
        return view;
    }
}

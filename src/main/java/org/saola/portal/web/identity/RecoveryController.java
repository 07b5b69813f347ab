package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.saola.identity.Accounts;
import org.saola.identity.Credentials;
import org.saola.identity.PasswordFault;
import org.saola.identity.Recoveries;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.PersonId;
import org.saola.kit.form.FilledForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way back for who lost every way in. */
@Controller
@OpenToAll(
        because =
                "who cannot sign in must be able to ask; the answer tells nothing, and only the link that a second person released opens more")
class RecoveryController {

    private static final String PATH = "/recover";

    private final Recoveries recoveries;
    private final Credentials credentials;
    private final Accounts accounts;

    RecoveryController(Recoveries recoveries, Credentials credentials, Accounts accounts) {
        this.recoveries = recoveries;
        this.credentials = credentials;
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return page(RecoveryPage.Step.ASK, FilledForm.empty(), "", HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView ask(HttpServletRequest request, @RequestParam(defaultValue = "") String email) {
        recoveries.ask(request, email);
        return page(RecoveryPage.Step.ASKED, FilledForm.empty(), "", HttpStatus.OK);
    }

    @GetMapping(PATH + "/{token}")
    ModelAndView open(HttpServletRequest request, @PathVariable String token) {
        return recoveries.openedBy(request, token).isPresent()
                ? page(RecoveryPage.Step.CHOOSE, FilledForm.empty(), PATH + "/" + token, HttpStatus.OK)
                : voided();
    }

    @PostMapping(PATH + "/{token}")
    ModelAndView use(
            HttpServletRequest request, @PathVariable String token, @RequestParam MultiValueMap<String, String> sent) {
        Optional<PersonId> person = recoveries.openedBy(request, token);
        if (person.isEmpty()) {
            return voided();
        }
        FilledForm form = check(FilledForm.of(sent), accounts.knownWords(person.get()));
        if (!form.accepted()) {
            return page(RecoveryPage.Step.CHOOSE, form, PATH + "/" + token, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean removePasskeys = !form.value("passkeys").isEmpty();
        return recoveries.use(request, token, form.value(RecoveryPage.CHOSEN), removePasskeys)
                ? SignInReturn.toSignIn()
                : voided();
    }

    private FilledForm check(FilledForm sent, List<String> known) {
        String chosen = sent.value(RecoveryPage.CHOSEN);
        Optional<PasswordFault> fault = credentials.check(chosen, known);
        return sent.check(
                        typed -> fault.isEmpty(),
                        RecoveryPage.CHOSEN,
                        fault.map(PasswordFault::messageKey).orElse(""),
                        Credentials.SHORTEST,
                        Credentials.LONGEST)
                .check(
                        typed -> typed.value(RecoveryPage.AGAIN).equals(chosen),
                        RecoveryPage.AGAIN,
                        "portal.signin.password.differs");
    }

    private static ModelAndView voided() {
        return page(RecoveryPage.Step.VOID, FilledForm.empty(), "", HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(RecoveryPage.Step step, FilledForm form, String action, HttpStatus status) {
        ModelAndView view = new ModelAndView("portal/identity/recovery", "page", new RecoveryPage(step, form, action));
        view.setStatus(status);
        return view;
    }
}

package org.saola.portal.web.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.saola.identity.Account;
import org.saola.identity.Accounts;
import org.saola.identity.ApiTokens;
import org.saola.kernel.Language;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.kit.Moment;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.Option;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One’s own tokens for programs. */
@Controller
@SignedIn(secondFactor = true)
class TokenController {

    static final String PATH = "/account/tokens";
    private static final int LONGEST_NAME = 60;
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final TokenScopes scopes;
    private final MessageSource messages;

    TokenController(ApiTokens tokens, Accounts accounts, TokenScopes scopes, MessageSource messages) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.scopes = scopes;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView show(Viewer.Member viewer, Language language, @RequestParam(defaultValue = "") String done) {
        FilledForm form = FilledForm.of(Map.of(TokenPage.DAYS, List.of("90")));
        return page(viewer, language, form, "", AccountDone.of(done));
    }

    /** Shows the token in the answer itself: there is no address at which it could be seen again. */
    @PostMapping(PATH)
    ModelAndView make(Viewer.Member viewer, Language language, @RequestParam MultiValueMap<String, String> sent) {
        FilledForm form = check(FilledForm.of(sent));
        if (!form.accepted()) {
            return page(viewer, language, form, "", AccountDone.of(""));
        }
        String made = tokens.make(
                viewer,
                form.value(TokenPage.NAME).strip(),
                Set.copyOf(form.all(TokenPage.SCOPES)),
                Duration.ofDays(Integer.parseInt(form.value(TokenPage.DAYS))));
        return page(viewer, language, FilledForm.of(Map.of(TokenPage.DAYS, List.of("90"))), made, AccountDone.of(""));
    }

    @PostMapping(PATH + "/withdraw")
    ModelAndView withdraw(Viewer.Member viewer, @RequestParam UUID token) {
        tokens.withdraw(viewer, token);
        return AccountDone.TOKEN_WITHDRAWN.lead();
    }

    private FilledForm check(FilledForm sent) {
        List<String> known = scopes.all();
        return sent.check(
                        typed -> typed.value(TokenPage.NAME).strip().matches("[^\\p{Cntrl}]{1," + LONGEST_NAME + "}"),
                        TokenPage.NAME,
                        "portal.signin.token.name.wrong")
                .check(
                        typed -> !typed.all(TokenPage.SCOPES).isEmpty()
                                && known.containsAll(typed.all(TokenPage.SCOPES)),
                        TokenPage.SCOPES,
                        "portal.signin.token.scopes.wrong")
                .check(
                        typed -> DAYS.stream().map(String::valueOf).anyMatch(typed.value(TokenPage.DAYS)::equals),
                        TokenPage.DAYS,
                        "portal.signin.token.days.wrong");
    }

    private ModelAndView page(
            Viewer.Member viewer, Language language, FilledForm form, String made, AccountDone.Said done) {
        Account account = accounts.own(viewer).orElseThrow();
        ModelAndView view = new ModelAndView(
                "portal/identity/tokens",
                "page",
                new TokenPage(
                        form,
                        scopes.all().stream()
                                .map(scope -> new Option(scope, words(scope, language)))
                                .toList(),
                        DAYS.stream()
                                .map(days -> new Option(days.toString(), days(days, language)))
                                .toList(),
                        account.agency().in(language).text(),
                        lines(viewer, language),
                        made,
                        done));
        view.setStatus(form.accepted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private List<TokenPage.TokenLine> lines(Viewer.Member viewer, Language language) {
        return tokens.own(viewer).stream()
                .map(token -> new TokenPage.TokenLine(
                        token.id().toString(),
                        token.name(),
                        token.agency().in(language).text(),
                        token.scopes().stream()
                                .sorted()
                                .map(scope -> words(scope, language))
                                .toList(),
                        new Moment(token.expires()).toTheMinute(language),
                        token.lastUsed()
                                .map(used -> new Moment(used).toTheMinute(language))
                                .orElse(""),
                        token.expired()))
                .toList();
    }

    /** A scope of a room that is switched off now has no words any more. */
    private String words(String scope, Language language) {
        String words =
                messages.getMessage("portal.signin.scope." + scope.replace(':', '.'), null, scope, language.locale());
        return scope.equals(words)
                ? scope
                : messages.getMessage("portal.signin.scope", new Object[] {words, scope}, language.locale());
    }

    private String days(int days, Language language) {
        return messages.getMessage("portal.signin.token.days.of", new Object[] {days}, language.locale());
    }
}

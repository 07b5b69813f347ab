package org.saola.portal.web.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saola.identity.Credentials;
import org.saola.identity.Names;
import org.saola.identity.PasswordFault;
import org.saola.kernel.EmailAddress;
import org.saola.kit.SiteSettings;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;
import org.springframework.stereotype.Component;

/** The fields about a person that several forms have, and their checks. */
@Component
class PersonFields {

    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String LANGUAGE = "language";
    static final String PASSWORD = "password";

    private final SiteSettings site;
    private final Credentials credentials;

    PersonFields(SiteSettings site, Credentials credentials) {
        this.site = site;
        this.credentials = credentials;
    }

    FormField name(FilledForm form) {
        return new FormField.Line(
                Question.needed(NAME, "portal.identity.name").hinted("portal.identity.name.hint"), LineKind.TEXT, form);
    }

    FormField email(FilledForm form) {
        return new FormField.Line(
                Question.needed(EMAIL, "portal.identity.email").hinted("portal.identity.email.hint"),
                LineKind.EMAIL,
                form);
    }

    FormField language(FilledForm form) {
        return new FormField.Choice(
                Question.needed(LANGUAGE, "portal.identity.language"), ChoiceKind.SELECT, languages(), form);
    }

    FormField password(FilledForm form) {
        return new FormField.Line(
                Question.needed(PASSWORD, "portal.identity.password").hinted("portal.identity.password.hint"),
                LineKind.NEW_PASSWORD,
                form);
    }

    FilledForm checkName(FilledForm form) {
        return form.check(
                typed -> Names.person(typed.value(NAME)).isPresent(),
                NAME,
                "portal.identity.name.wrong",
                Names.LONGEST_PERSON);
    }

    FilledForm checkEmail(FilledForm form) {
        return form.check(
                typed -> EmailAddress.parse(typed.value(EMAIL)).isPresent(), EMAIL, "portal.identity.email.wrong");
    }

    FilledForm checkLanguage(FilledForm form) {
        return form.check(
                typed -> languages().stream().anyMatch(each -> each.value().equals(typed.value(LANGUAGE))),
                LANGUAGE,
                "portal.identity.language.wrong");
    }

    /** @param known further words that others know of the person, such as the names of the agency */
    FilledForm checkPassword(FilledForm form, List<String> known) {
        List<String> words = new ArrayList<>(known);
        words.add(form.value(NAME));
        words.add(form.value(EMAIL));
        Optional<PasswordFault> fault = credentials.check(form.value(PASSWORD), words);
        return form.check(
                typed -> fault.isEmpty(),
                PASSWORD,
                fault.map(PasswordFault::messageKey).orElse(""),
                Credentials.SHORTEST,
                Credentials.LONGEST);
    }

    private List<Option> languages() {
        return site.offered().stream()
                .map(each -> new Option(each.code(), each.ownName()))
                .toList();
    }
}

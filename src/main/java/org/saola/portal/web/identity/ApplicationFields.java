package org.saola.portal.web.identity;

import java.util.ArrayList;
import java.util.List;
import org.saola.identity.FileApplication;
import org.saola.identity.Names;
import org.saola.identity.OfficialContact;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;
import org.springframework.stereotype.Component;

/** The fields of an application, and their checks. */
@Component
class ApplicationFields {

    private static final String NAME = "contact-name";
    private static final String POST = "contact-post";
    private static final String EMAIL = "contact-email";
    private static final String TELEPHONE = "contact-telephone";
    private static final String PAGE = "contact-page";
    private static final String WHY = "why";

    private final AgencyFields agency;
    private final PersonFields person;

    ApplicationFields(AgencyFields agency, PersonFields person) {
        this.agency = agency;
        this.person = person;
    }

    List<FormField> agency(FilledForm form, Language language) {
        List<FormField> fields = new ArrayList<>(agency.kindAndCountry(form, language));
        fields.addAll(agency.names(form));
        fields.add(new FormField.Paragraph(
                Question.needed(WHY, "portal.identity.apply.why").hinted("portal.identity.apply.why.hint"), 5, form));
        return fields;
    }

    List<FormField> contact(FilledForm form) {
        return List.of(
                line(NAME, "portal.identity.apply.contact.name", LineKind.TEXT, form),
                line(POST, "portal.identity.apply.contact.post", LineKind.TEXT, form),
                line(EMAIL, "portal.identity.apply.contact.email", LineKind.EMAIL, form),
                line(TELEPHONE, "portal.identity.apply.contact.telephone", LineKind.TEL, form),
                new FormField.Line(
                        Question.optional(PAGE, "portal.identity.apply.contact.page")
                                .hinted("portal.identity.apply.contact.page.hint"),
                        LineKind.URL,
                        form));
    }

    List<FormField> person(FilledForm form) {
        return List.of(person.name(form), person.email(form), person.language(form));
    }

    FilledForm check(FilledForm typed) {
        FilledForm form = agency.checkNames(agency.checkKindAndCountry(typed))
                .check(
                        each -> !Names.text(each.value(WHY)).orElse("").isEmpty(),
                        WHY,
                        "portal.identity.text.wrong",
                        Names.LONGEST_TEXT)
                .check(
                        each -> Names.person(each.value(NAME)).isPresent(),
                        NAME,
                        "portal.identity.name.wrong",
                        Names.LONGEST_PERSON)
                .check(
                        each -> !Names.line(each.value(POST)).orElse("").isEmpty(),
                        POST,
                        "portal.identity.agency-name.wrong",
                        Names.LONGEST_AGENCY)
                .check(each -> EmailAddress.parse(each.value(EMAIL)).isPresent(), EMAIL, "portal.identity.email.wrong")
                .check(
                        each -> each.value(TELEPHONE).strip().matches("[+0-9 ()/.-]{5,40}"),
                        TELEPHONE,
                        "portal.identity.apply.contact.telephone.wrong")
                .check(
                        each -> each.value(PAGE).isBlank()
                                || each.value(PAGE).strip().matches("https?://[\\x21-\\x7e&&[^<>\"]]{4,300}"),
                        PAGE,
                        "portal.identity.apply.contact.page.wrong");
        return person.checkLanguage(person.checkEmail(person.checkName(form)));
    }

    FileApplication read(FilledForm form) {
        return new FileApplication(
                AgencyChoices.kind(form.value(AgencyFields.KIND)).orElseThrow(),
                AgencyChoices.code(form.value(AgencyFields.COUNTRY)),
                agency.texts(form),
                new OfficialContact(
                        Names.person(form.value(NAME)).orElseThrow(),
                        Names.line(form.value(POST)).orElseThrow(),
                        EmailAddress.parse(form.value(EMAIL)).orElseThrow().value(),
                        form.value(TELEPHONE).strip(),
                        form.value(PAGE).strip()),
                Names.text(form.value(WHY)).orElseThrow(),
                Names.person(form.value(PersonFields.NAME)).orElseThrow(),
                EmailAddress.parse(form.value(PersonFields.EMAIL)).orElseThrow(),
                new Language(form.value(PersonFields.LANGUAGE)));
    }

    private static FormField line(String name, String key, LineKind kind, FilledForm form) {
        return new FormField.Line(Question.needed(name, key), kind, form);
    }
}

package org.saola.portal.web.identity;

import java.util.ArrayList;
import java.util.List;
import org.saola.identity.Application;
import org.saola.identity.ApplicationStatus;
import org.saola.identity.FileApplication;
import org.saola.identity.OfficialContact;
import org.saola.kernel.Language;
import org.saola.kit.Crumb;
import org.saola.kit.Fact;
import org.saola.kit.Moment;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.Question;
import org.springframework.stereotype.Component;

/** Fills the page of an application. */
@Component
class ApplicationPages {

    static final String VERIFIED = "verified";
    static final String REASON = "reason";

    private final AgencyChoices choices;

    ApplicationPages(AgencyChoices choices) {
        this.choices = choices;
    }

    static StatusTag tag(ApplicationStatus status) {
        return switch (status) {
            case UNCONFIRMED, WAITING -> new StatusTag(Tone.WAIT, "portal.identity.application.waiting");
            case APPROVED -> new StatusTag(Tone.GOOD, "portal.identity.application.approved");
            case REFUSED -> new StatusTag(Tone.BAD, "portal.identity.application.refused");
        };
    }

    ApplicationPage page(Application application, FilledForm form, Language language) {
        String name = application.filed().name().in(language).text();
        return new ApplicationPage(
                List.of(
                        new Crumb(ApplicationsTool.PATH, choices.text("portal.identity.applications", language)),
                        new Crumb("", name)),
                name,
                tag(application.status()),
                facts(application, language),
                application.filed().why(),
                application.status() == ApplicationStatus.WAITING && !application.mayCheck(),
                form,
                application.mayCheck() ? fields(form) : List.of(),
                ApplicationsTool.PATH + "/" + application.id().value(),
                Long.toString(application.version()),
                application
                        .agency()
                        .map(agency -> AgenciesController.PATH + "/" + agency.value())
                        .orElse(""));
    }

    private static List<FormField> fields(FilledForm form) {
        return List.of(
                new FormField.Paragraph(
                        Question.needed(VERIFIED, "portal.identity.application.verified")
                                .hinted("portal.identity.application.verified.hint"),
                        3,
                        form),
                new FormField.Paragraph(
                        Question.optional(REASON, "portal.identity.application.reason")
                                .hinted("portal.identity.application.reason.hint"),
                        3,
                        form));
    }

    private List<Fact> facts(Application application, Language language) {
        FileApplication filed = application.filed();
        OfficialContact contact = filed.contact();
        List<Fact> facts = new ArrayList<>();
        add(facts, "portal.identity.agency.kind", choices.text(RoleWords.key(filed.kind()), language));
        add(facts, "portal.identity.agency.country", choices.country(filed.country(), language));
        add(facts, "portal.identity.application.filed", new Moment(application.filedAt()).toTheMinute(language));
        add(facts, "portal.identity.apply.contact.name", contact.name());
        add(facts, "portal.identity.apply.contact.post", contact.post());
        add(facts, "portal.identity.apply.contact.email", contact.email());
        add(facts, "portal.identity.apply.contact.telephone", contact.telephone());
        add(facts, "portal.identity.apply.contact.page", contact.page());
        add(
                facts,
                "portal.identity.apply.first",
                filed.firstName().isEmpty()
                        ? choices.text("portal.identity.person.erased", language)
                        : filed.firstName() + " · " + filed.firstEmail());
        add(facts, "portal.identity.application.verified", application.verified());
        add(facts, "portal.identity.application.reason", application.reason());
        return facts;
    }

    private static void add(List<Fact> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(key, text));
        }
    }
}

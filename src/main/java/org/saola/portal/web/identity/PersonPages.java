package org.saola.portal.web.identity;

import java.util.List;
import java.util.stream.Stream;
import org.saola.identity.Agency;
import org.saola.identity.Colleague;
import org.saola.identity.People;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.Crumb;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;
import org.springframework.stereotype.Component;

/** Fills the page of a person of an agency. */
@Component
class PersonPages {

    static final String DEPUTY = "deputy";
    static final String FIRST = "first";
    static final String LAST = "last";

    private final People people;
    private final AgencyRoles roles;

    PersonPages(People people, AgencyRoles roles) {
        this.people = people;
        this.roles = roles;
    }

    static String address(AgencyId agency, PersonId person) {
        return AgenciesController.PATH + "/" + agency.value() + "/people/" + person.value();
    }

    PersonPage page(Viewer viewer, Agency agency, Colleague colleague, FilledForm form, Language language) {
        return new PersonPage(
                List.of(
                        new Crumb(
                                AgenciesController.PATH + "/" + agency.id().value(),
                                agency.name().in(language).text()),
                        new Crumb("", colleague.name())),
                colleague.name(),
                colleague.email(),
                address(agency.id(), colleague.person()),
                colleague.since().toString(),
                form,
                roles.field(viewer, agency.id(), form, language),
                deputy(viewer, agency.id(), colleague, form, language));
    }

    private List<FormField> deputy(
            Viewer viewer, AgencyId agency, Colleague colleague, FilledForm form, Language language) {
        List<Option> others = people.of(viewer, agency).stream()
                .filter(each -> !each.person().equals(colleague.person()) && !each.blocked())
                .map(each -> new Option(each.person().value().toString(), each.name()))
                .toList();
        if (others.isEmpty() || colleague.roles().contains(Role.PLATFORM_ADMINISTRATOR)) {
            return List.of();
        }
        Option none = new Option("", roles.text("portal.identity.choose", language));
        List<Option> choice = Stream.concat(Stream.of(none), others.stream()).toList();
        return List.of(
                new FormField.Choice(
                        Question.needed(DEPUTY, "portal.identity.deputy.who"), ChoiceKind.SELECT, choice, form),
                new FormField.Line(Question.needed(FIRST, "portal.identity.deputy.first"), LineKind.DATE, form),
                new FormField.Line(Question.needed(LAST, "portal.identity.deputy.last"), LineKind.DATE, form));
    }
}

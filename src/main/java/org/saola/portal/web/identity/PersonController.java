package org.saola.portal.web.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saola.identity.Agencies;
import org.saola.identity.Colleague;
import org.saola.identity.Deputies;
import org.saola.identity.People;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.AgencyId;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
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

/** A person of an agency: roles, deputies, removal. */
@Controller
@AllowedTo({Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class PersonController {

    private static final String AGENCY = AgenciesController.PATH + "/{id}";
    private static final String ONE = AGENCY + "/people/{person}";

    private final Agencies agencies;
    private final People people;
    private final Deputies deputies;
    private final PersonPages pages;

    PersonController(Agencies agencies, People people, Deputies deputies, PersonPages pages) {
        this.agencies = agencies;
        this.people = people;
        this.deputies = deputies;
        this.pages = pages;
    }

    @GetMapping(ONE)
    ModelAndView show(Viewer viewer, Language language, @PathVariable String id, @PathVariable String person) {
        Colleague colleague = kept(viewer, id, person);
        FilledForm form = FilledForm.of(Map.of(
                AgencyRoles.ROLES, colleague.roles().stream().map(Role::word).toList()));
        return view(viewer, id, colleague, form, language, HttpStatus.OK);
    }

    @PostMapping(ONE)
    ModelAndView changeRoles(
            Viewer viewer,
            Language language,
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> sent) {
        Colleague colleague = kept(viewer, id, person);
        AgencyId agency = AgencyIds.agency(id);
        FilledForm form = FilledForm.of(sent)
                .check(typed -> !AgencyRoles.read(typed).isEmpty(), AgencyRoles.ROLES, "portal.identity.roles.wrong");
        if (!form.accepted()) {
            return view(viewer, id, colleague, form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Set<Role> roles = AgencyRoles.read(form);
        Instant since = since(form.value("since"));
        form = form.attempt(
                AgencyRoles.ROLES, () -> people.changeRoles(viewer, agency, colleague.person(), roles, since));
        if (!form.accepted()) {
            return view(viewer, id, colleague, form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return AgencyDone.ROLES_CHANGED.lead(agency);
    }

    @GetMapping(ONE + "/remove")
    ModelAndView ask(Viewer viewer, @PathVariable String id, @PathVariable String person) {
        Colleague colleague = kept(viewer, id, person);
        String address = PersonPages.address(AgencyIds.agency(id), colleague.person());
        return ConfirmPage.of("remove", colleague.name(), address + "/remove", address);
    }

    @PostMapping(ONE + "/remove")
    ModelAndView remove(Viewer viewer, @PathVariable String id, @PathVariable String person) {
        AgencyId agency = AgencyIds.agency(id);
        people.remove(viewer, agency, AgencyIds.person(person));
        boolean own = viewer.personId().filter(AgencyIds.person(person)::equals).isPresent();
        return own ? SignInReturn.to("/") : AgencyDone.REMOVED.lead(agency);
    }

    @PostMapping(ONE + "/deputy")
    ModelAndView nameDeputy(
            Viewer viewer,
            Language language,
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> sent) {
        Colleague colleague = kept(viewer, id, person);
        AgencyId agency = AgencyIds.agency(id);
        FilledForm form = FilledForm.of(sent)
                .check(
                        typed -> AgencyIds.isOne(typed.value(PersonPages.DEPUTY)),
                        PersonPages.DEPUTY,
                        "portal.identity.deputy.choose");
        for (String day : List.of(PersonPages.FIRST, PersonPages.LAST)) {
            form = form.check(typed -> day(typed.value(day)).isPresent(), day, "portal.identity.day.wrong");
        }
        if (!form.accepted()) {
            return view(viewer, id, colleague, form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Deputies.Name name = new Deputies.Name(
                agency,
                colleague.person(),
                AgencyIds.person(form.value(PersonPages.DEPUTY)),
                day(form.value(PersonPages.FIRST)).orElseThrow(),
                day(form.value(PersonPages.LAST)).orElseThrow());
        form = form.attempt(PersonPages.DEPUTY, () -> deputies.name(viewer, name));
        if (!form.accepted()) {
            return view(viewer, id, colleague, form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return AgencyDone.DEPUTY_NAMED.lead(agency);
    }

    @PostMapping(AGENCY + "/deputies/{deputy}/end")
    ModelAndView endDeputy(Viewer viewer, @PathVariable String id, @PathVariable String deputy) {
        AgencyId agency = AgencyIds.agency(id);
        deputies.end(viewer, agency, AgencyIds.uuid(deputy, PeopleProblem.DEPUTY_UNKNOWN));
        return AgencyDone.DEPUTY_ENDED.lead(agency);
    }

    private Colleague kept(Viewer viewer, String id, String person) {
        AgencyId agency = AgencyIds.agency(id);
        if (!agencies.keeps(viewer, agency)) {
            throw AgencyIds.unknown();
        }
        return people.find(viewer, agency, AgencyIds.person(person));
    }

    private ModelAndView view(
            Viewer viewer, String id, Colleague colleague, FilledForm form, Language language, HttpStatus status) {
        ModelAndView view = new ModelAndView(
                "portal/identity/person",
                "page",
                pages.page(viewer, agencies.find(viewer, AgencyIds.agency(id)), colleague, form, language));
        view.setStatus(status);
        return view;
    }

    /** What is not a moment is one at which nothing was shown. */
    private static Instant since(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException never) {
            return Instant.EPOCH;
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}

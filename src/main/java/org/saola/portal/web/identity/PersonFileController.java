package org.saola.portal.web.identity;

import java.util.List;
import org.saola.identity.Accounts;
import org.saola.identity.AllPeople;
import org.saola.identity.PersonFile;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.kit.Crumb;
import org.saola.kit.PageAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person, for those who keep the house: blocking and erasing; and erasing one’s own account. */
@Controller
@AllowedTo(Role.PLATFORM_ADMINISTRATOR)
class PersonFileController {

    private static final String ONE = PeopleTool.PATH + "/{id}";
    private static final String OWN = AccountController.PATH + "/erase";

    private final AllPeople people;
    private final Accounts accounts;
    private final AgencyChoices choices;

    PersonFileController(AllPeople people, Accounts accounts, AgencyChoices choices) {
        this.people = people;
        this.accounts = accounts;
        this.choices = choices;
    }

    @GetMapping(ONE)
    ModelAndView show(Viewer viewer, Language language, @PathVariable String id) {
        PersonFile person = people.find(viewer, AgencyIds.person(id));
        return new ModelAndView(
                "portal/identity/person-file",
                "page",
                new PersonFilePage(
                        List.of(
                                new Crumb(PeopleTool.PATH, choices.text("portal.identity.all-people", language)),
                                new Crumb("", person.name())),
                        person.name(),
                        person.email(),
                        person.blocked(),
                        person.places().stream()
                                .map(place -> new PersonFilePage.Place(
                                        AgenciesController.PATH + "/"
                                                + place.agency().value(),
                                        place.name().in(language).text(),
                                        AgencyPages.keys(place.roles())))
                                .toList(),
                        address(person.person()),
                        Long.toString(person.version())));
    }

    @GetMapping(ONE + "/block")
    ModelAndView askToBlock(Viewer viewer, @PathVariable String id) {
        return ask("block", people.find(viewer, AgencyIds.person(id)));
    }

    @PostMapping(ONE + "/block")
    ModelAndView block(Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "") String version) {
        PersonId person = AgencyIds.person(id);
        people.block(viewer, person, AgencyIds.version(version));
        return SignInReturn.to(address(person));
    }

    @PostMapping(ONE + "/unblock")
    ModelAndView unblock(Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "") String version) {
        PersonId person = AgencyIds.person(id);
        people.unblock(viewer, person, AgencyIds.version(version));
        return SignInReturn.to(address(person));
    }

    @GetMapping(ONE + "/erase")
    ModelAndView askToErase(Viewer viewer, @PathVariable String id) {
        return ask("erase", people.find(viewer, AgencyIds.person(id)));
    }

    @PostMapping(ONE + "/erase")
    ModelAndView erase(Viewer viewer, @PathVariable String id) {
        people.erase(viewer, AgencyIds.person(id));
        return SignInReturn.to(PeopleTool.PATH);
    }

    @GetMapping(OWN)
    @SignedIn(secondFactor = true)
    ModelAndView askToEraseOwn(Viewer viewer) {
        return confirm("erase", accounts.own(viewer).orElseThrow().name(), OWN, "", AccountController.PATH);
    }

    @PostMapping(OWN)
    @SignedIn(secondFactor = true)
    ModelAndView eraseOwn(Viewer.Member viewer) {
        people.erase(viewer, viewer.person());
        return SignInReturn.to("/");
    }

    private static ModelAndView ask(String what, PersonFile person) {
        String address = address(person.person());
        return confirm(what, person.name(), address + "/" + what, Long.toString(person.version()), address);
    }

    private static ModelAndView confirm(String what, String name, String action, String version, String back) {
        return ConfirmPage.of(what, name, action, back, new PageAddress.Parameter("version", version));
    }

    private static String address(PersonId person) {
        return PeopleTool.PATH + "/" + person.value();
    }
}

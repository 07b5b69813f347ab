package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.saola.identity.AllPeople;
import org.saola.identity.PersonFile;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;
import org.saola.kit.table.Cell;
import org.saola.kit.table.Column;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.Order;
import org.saola.kit.table.Pager;
import org.saola.kit.table.Row;
import org.saola.kit.table.TableFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people of all agencies. */
@Controller
@AllowedTo(Role.PLATFORM_ADMINISTRATOR)
class PeopleController {

    private static final int SIZE = 25;
    private static final List<Column> COLUMNS = List.of(
            Column.text("name", "portal.identity.name"),
            Column.text("email", "portal.identity.email"),
            Column.text("agencies", "portal.identity.agencies"),
            Column.text("status", "portal.identity.agency.status"));
    private static final StatusTag ACTIVE = new StatusTag(Tone.GOOD, "portal.identity.agency.active");
    private static final StatusTag BLOCKED = new StatusTag(Tone.BAD, "portal.identity.person.blocked");

    private final AllPeople people;
    private final AgencyChoices choices;

    PeopleController(AllPeople people, AgencyChoices choices) {
        this.people = people;
        this.choices = choices;
    }

    @GetMapping(PeopleTool.PATH)
    ModelAndView show(
            HttpServletRequest request,
            Viewer viewer,
            Language language,
            @RequestParam MultiValueMap<String, String> sent) {
        FilledForm asked = FilledForm.of(sent);
        int page = AgenciesController.number(asked.value(Pager.PARAMETER));
        AllPeople.Found found = people.search(viewer, asked.value("words").strip(), page, SIZE);
        PageAddress address = PageAddress.of(request);
        return new ModelAndView(
                "portal/identity/people",
                "page",
                new PeoplePage(
                        new TableFilter(
                                "people",
                                address,
                                List.of(new FormField.Line(
                                        Question.optional("words", "portal.identity.all-people.words"),
                                        LineKind.SEARCH,
                                        asked))),
                        new DataTable(
                                "people",
                                choices.text("portal.identity.all-people", language),
                                COLUMNS,
                                found.people().stream()
                                        .map(person -> row(person, language))
                                        .toList(),
                                Order.by("name"),
                                new Pager(address, page, SIZE, found.total()))));
    }

    private static Row row(PersonFile person, Language language) {
        return Row.of(
                new Cell.Link(
                        person.name(), PeopleTool.PATH + "/" + person.person().value()),
                Cell.of(person.email()),
                Cell.of(person.places().stream()
                        .map(place -> place.name().in(language).text())
                        .collect(Collectors.joining(" · "))),
                new Cell.Status(person.blocked() ? BLOCKED : ACTIVE));
    }
}

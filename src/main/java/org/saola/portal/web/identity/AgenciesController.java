package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.saola.identity.Agencies;
import org.saola.identity.Agency;
import org.saola.identity.AgencyList;
import org.saola.identity.AgencyQuery;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.saola.kit.form.ChoiceKind;
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

/** The list of agencies, narrowed by country, kind and words. */
@Controller
@SignedIn
class AgenciesController {

    static final String PATH = "/agencies";
    static final StatusTag ACTIVE = new StatusTag(Tone.GOOD, "portal.identity.agency.active");
    static final StatusTag SUSPENDED = new StatusTag(Tone.WAIT, "portal.identity.agency.suspended");

    private static final int SIZE = 25;
    private static final List<Column> COLUMNS = List.of(
            Column.text("name", "portal.identity.agency.name"),
            Column.text("kind", "portal.identity.agency.kind"),
            Column.text("country", "portal.identity.agency.country"),
            Column.text("status", "portal.identity.agency.status"));

    private final Agencies agencies;
    private final AgencyChoices choices;

    AgenciesController(Agencies agencies, AgencyChoices choices) {
        this.agencies = agencies;
        this.choices = choices;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Viewer viewer,
            Language language,
            @RequestParam MultiValueMap<String, String> sent) {
        FilledForm asked = FilledForm.of(sent);
        int page = number(asked.value(Pager.PARAMETER));
        AgencyList found = agencies.list(viewer, query(asked, page));
        PageAddress address = PageAddress.of(request);
        return new ModelAndView(
                "portal/identity/agencies",
                "page",
                new AgenciesPage(
                        new TableFilter("agencies", address, fields(asked, language)),
                        new DataTable(
                                "agencies",
                                choices.text("portal.identity.agencies", language),
                                COLUMNS,
                                found.agencies().stream()
                                        .map(agency -> row(agency, language))
                                        .toList(),
                                Order.by("name"),
                                new Pager(address, page, SIZE, found.total())),
                        viewer.has(Role.PLATFORM_ADMINISTRATOR)));
    }

    private static AgencyQuery query(FilledForm asked, int page) {
        return new AgencyQuery(
                AgencyChoices.code(asked.value("country")),
                AgencyChoices.kind(asked.value("kind")),
                asked.value("words").strip(),
                page,
                SIZE);
    }

    private List<FormField> fields(FilledForm asked, Language language) {
        return List.of(
                new FormField.Line(Question.optional("words", "portal.identity.agency.words"), LineKind.SEARCH, asked),
                new FormField.Choice(
                        Question.optional("country", "portal.identity.agency.country"),
                        ChoiceKind.SELECT,
                        choices.countries(language, "portal.identity.any"),
                        asked),
                new FormField.Choice(
                        Question.optional("kind", "portal.identity.agency.kind"),
                        ChoiceKind.SELECT,
                        choices.kinds(language, "portal.identity.any"),
                        asked));
    }

    private Row row(Agency agency, Language language) {
        return Row.of(
                new Cell.Link(
                        agency.name().in(language).text(),
                        PATH + "/" + agency.id().value()),
                new Cell.Message(RoleWords.key(agency.kind())),
                Cell.of(choices.country(agency.country(), language)),
                new Cell.Status(agency.suspended() ? SUSPENDED : ACTIVE));
    }

    static int number(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}

package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.saola.identity.Application;
import org.saola.identity.ApplicationId;
import org.saola.identity.Applications;
import org.saola.identity.Names;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.Moment;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.saola.kit.table.Cell;
import org.saola.kit.table.Column;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.Order;
import org.saola.kit.table.Pager;
import org.saola.kit.table.Row;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Checking the applications of agencies. */
@Controller
@AllowedTo(Role.PLATFORM_ADMINISTRATOR)
class ApplicationsController {

    private static final String ONE = ApplicationsTool.PATH + "/{id}";
    private static final List<Column> COLUMNS = List.of(
            Column.text("name", "portal.identity.agency.name"),
            Column.text("kind", "portal.identity.agency.kind"),
            Column.text("country", "portal.identity.agency.country"),
            Column.text("filed", "portal.identity.application.filed"),
            Column.text("status", "portal.identity.agency.status"));

    private final Applications applications;
    private final ApplicationPages pages;
    private final AgencyChoices choices;

    ApplicationsController(Applications applications, ApplicationPages pages, AgencyChoices choices) {
        this.applications = applications;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping(ApplicationsTool.PATH)
    ModelAndView list(HttpServletRequest request, Viewer viewer, Language language) {
        List<Row> rows = applications.list(viewer).stream()
                .map(each -> Row.of(
                        new Cell.Link(
                                each.filed().name().in(language).text(),
                                ApplicationsTool.PATH + "/" + each.id().value()),
                        new Cell.Message(RoleWords.key(each.filed().kind())),
                        Cell.of(choices.country(each.filed().country(), language)),
                        Cell.of(new Moment(each.filedAt()).toTheMinute(language)),
                        new Cell.Status(ApplicationPages.tag(each.status()))))
                .toList();
        return new ModelAndView(
                "portal/identity/applications",
                "page",
                new ApplicationsPage(new DataTable(
                        "applications",
                        choices.text("portal.identity.applications", language),
                        COLUMNS,
                        rows,
                        Order.by("filed"),
                        Pager.single(PageAddress.of(request), rows.size()))));
    }

    @GetMapping(ONE)
    ModelAndView show(Viewer viewer, Language language, @PathVariable String id) {
        return view(applications.find(viewer, id(id)), FilledForm.empty(), language, HttpStatus.OK);
    }

    @PostMapping(ONE)
    ModelAndView decide(
            Viewer viewer,
            Language language,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent) {
        Application application = applications.find(viewer, id(id));
        boolean approve = sent.getOrDefault("decision", List.of()).contains("approve");
        FilledForm form = needed(FilledForm.of(sent), ApplicationPages.VERIFIED);
        if (!approve) {
            form = needed(form, ApplicationPages.REASON);
        }
        if (!form.accepted()) {
            return view(application, form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String verified = Names.text(form.value(ApplicationPages.VERIFIED)).orElseThrow();
        long version = AgencyIds.version(form.value("version"));
        String reason = Names.text(form.value(ApplicationPages.REASON)).orElse("");
        try {
            if (approve) {
                applications.approve(viewer, application.id(), verified, version);
            } else {
                applications.refuse(viewer, application.id(), verified, reason, version);
            }
        } catch (ProblemException.RuleBroken broken) {
            // Such as a kind of which one may be: it was filled in by the applicant, and told where it is decided.
            FilledForm told = form.check(
                    never -> false,
                    ApplicationPages.VERIFIED,
                    broken.problem().code(),
                    broken.arguments().toArray());
            return view(application, told, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SignInReturn.to(ApplicationsTool.PATH + "/" + application.id().value());
    }

    private static FilledForm needed(FilledForm form, String field) {
        return form.check(
                typed -> !Names.text(typed.value(field)).orElse("").isEmpty(),
                field,
                "portal.identity.text.wrong",
                Names.LONGEST_TEXT);
    }

    private static ApplicationId id(String text) {
        return new ApplicationId(AgencyIds.uuid(text, PeopleProblem.APPLICATION_UNKNOWN));
    }

    private ModelAndView view(Application application, FilledForm form, Language language, HttpStatus status) {
        ModelAndView view =
                new ModelAndView("portal/identity/application", "page", pages.page(application, form, language));
        view.setStatus(status);
        return view;
    }
}

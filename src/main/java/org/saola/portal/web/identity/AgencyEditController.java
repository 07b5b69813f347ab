package org.saola.portal.web.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.saola.identity.Agencies;
import org.saola.identity.Agency;
import org.saola.identity.AgencyKind;
import org.saola.identity.AgencyNames;
import org.saola.identity.RegisterAgency;
import org.saola.kernel.AgencyId;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.Crumb;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Registering, changing, suspending and resuming an agency. */
@Controller
@AllowedTo({Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class AgencyEditController {

    private static final String NEW = AgenciesController.PATH + "/new";
    private static final String ONE = AgenciesController.PATH + "/{id}";

    private final Agencies agencies;
    private final AgencyFields fields;
    private final AgencyChoices choices;

    AgencyEditController(Agencies agencies, AgencyFields fields, AgencyChoices choices) {
        this.agencies = agencies;
        this.fields = fields;
        this.choices = choices;
    }

    @GetMapping(NEW)
    @AllowedTo(Role.PLATFORM_ADMINISTRATOR)
    ModelAndView blank(Language language) {
        return registering(FilledForm.empty(), language, HttpStatus.OK);
    }

    @PostMapping(NEW)
    @AllowedTo(Role.PLATFORM_ADMINISTRATOR)
    ModelAndView register(Viewer viewer, Language language, @RequestParam MultiValueMap<String, String> sent) {
        FilledForm form = fields.checkRest(fields.checkNames(fields.checkKindAndCountry(FilledForm.of(sent))));
        if (!form.accepted()) {
            return registering(form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        RegisterAgency agency = new RegisterAgency(
                AgencyChoices.kind(form.value(AgencyFields.KIND)).orElseThrow(),
                AgencyChoices.code(form.value(AgencyFields.COUNTRY)),
                fields.read(form));
        AtomicReference<AgencyId> id = new AtomicReference<>();
        form = form.attempt(AgencyFields.KIND, () -> id.set(agencies.register(viewer, agency)));
        return form.accepted()
                ? AgencyDone.REGISTERED.lead(id.get())
                : registering(form, language, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(Viewer viewer, Language language, @PathVariable String id) {
        Agency agency = kept(viewer, id);
        return changing(agency, AgencyFields.filled(agency), language, HttpStatus.OK);
    }

    @PostMapping(ONE + "/edit")
    ModelAndView change(
            Viewer viewer,
            Language language,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent) {
        Agency agency = kept(viewer, id);
        FilledForm form = fields.checkRest(fields.checkNames(FilledForm.of(sent)));
        if (!form.accepted()) {
            return changing(agency, form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        AgencyNames names = fields.read(form);
        long version = AgencyIds.version(form.value("version"));
        form = form.attempt(AgencyFields.ENGLISH_NAME, () -> agencies.change(viewer, agency.id(), names, version));
        return form.accepted()
                ? AgencyDone.CHANGED.lead(agency.id())
                : changing(agency, form, language, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(ONE + "/suspend")
    @AllowedTo(Role.PLATFORM_ADMINISTRATOR)
    ModelAndView suspend(Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "") String version) {
        AgencyId agency = AgencyIds.agency(id);
        agencies.suspend(viewer, agency, AgencyIds.version(version));
        return AgencyDone.SUSPENDED.lead(agency);
    }

    @PostMapping(ONE + "/resume")
    @AllowedTo(Role.PLATFORM_ADMINISTRATOR)
    ModelAndView resume(Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "") String version) {
        AgencyId agency = AgencyIds.agency(id);
        agencies.resume(viewer, agency, AgencyIds.version(version));
        return AgencyDone.RESUMED.lead(agency);
    }

    /** The agency, where the viewer keeps it; for others it cannot be changed and so there is no such page. */
    private Agency kept(Viewer viewer, String id) {
        AgencyId agency = AgencyIds.agency(id);
        if (!agencies.keeps(viewer, agency)) {
            throw AgencyIds.unknown();
        }
        return agencies.find(viewer, agency);
    }

    private ModelAndView registering(FilledForm form, Language language, HttpStatus status) {
        List<FormField> all = new ArrayList<>(fields.kindAndCountry(form, language));
        all.addAll(fields.names(form));
        all.addAll(fields.rest(form, true));
        return view(
                new AgencyFormPage(
                        "portal.identity.agency.new",
                        "portal.identity.agency.new.lead",
                        List.of(list(language), new Crumb("", choices.text("portal.identity.agency.new", language))),
                        form,
                        all,
                        NEW,
                        "",
                        "portal.identity.agency.register"),
                status);
    }

    private ModelAndView changing(Agency agency, FilledForm form, Language language, HttpStatus status) {
        List<FormField> all = new ArrayList<>(fields.names(form));
        all.addAll(fields.rest(form, agency.kind() == AgencyKind.REGIONAL_NETWORK));
        String here = AgenciesController.PATH + "/" + agency.id().value();
        return view(
                new AgencyFormPage(
                        "portal.identity.agency.edit",
                        "portal.identity.agency.edit.lead",
                        List.of(
                                list(language),
                                new Crumb(here, agency.name().in(language).text()),
                                new Crumb("", choices.text("portal.identity.agency.edit", language))),
                        form,
                        all,
                        here + "/edit",
                        form.value("version"),
                        "portal.identity.save"),
                status);
    }

    private Crumb list(Language language) {
        return new Crumb(AgenciesController.PATH, choices.text("portal.identity.agencies", language));
    }

    private static ModelAndView view(AgencyFormPage page, HttpStatus status) {
        ModelAndView view = new ModelAndView("portal/identity/agency-form", "page", page);
        view.setStatus(status);
        return view;
    }
}

package org.saola.portal.web.identity;

import java.util.List;
import java.util.Map;
import org.saola.identity.Agencies;
import org.saola.identity.Agency;
import org.saola.identity.InvitationId;
import org.saola.identity.Invitations;
import org.saola.identity.InvitePerson;
import org.saola.identity.Names;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.AgencyId;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.Crumb;
import org.saola.kit.form.FilledForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Inviting people into an agency. */
@Controller
@AllowedTo({Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class AgencyInviteController {

    private static final String ONE = AgenciesController.PATH + "/{id}";

    private final Agencies agencies;
    private final Invitations invitations;
    private final PersonFields fields;
    private final AgencyRoles roles;

    AgencyInviteController(Agencies agencies, Invitations invitations, PersonFields fields, AgencyRoles roles) {
        this.agencies = agencies;
        this.invitations = invitations;
        this.fields = fields;
        this.roles = roles;
    }

    @GetMapping(ONE + "/invite")
    ModelAndView blank(Viewer viewer, Language language, @PathVariable String id) {
        FilledForm form = FilledForm.of(Map.of(PersonFields.LANGUAGE, List.of(language.code())));
        return view(viewer, kept(viewer, id), form, language, HttpStatus.OK);
    }

    @PostMapping(ONE + "/invite")
    ModelAndView invite(
            Viewer viewer,
            Language language,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent) {
        Agency agency = kept(viewer, id);
        FilledForm form = fields.checkLanguage(fields.checkEmail(fields.checkName(FilledForm.of(sent))));
        form = roles.check(viewer, agency.id(), form);
        if (!form.accepted()) {
            return view(viewer, agency, form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        InvitePerson invite = new InvitePerson(
                agency.id(),
                Names.person(form.value(PersonFields.NAME)).orElseThrow(),
                EmailAddress.parse(form.value(PersonFields.EMAIL)).orElseThrow(),
                new Language(form.value(PersonFields.LANGUAGE)),
                AgencyRoles.read(form));
        form = form.attempt(PersonFields.EMAIL, () -> invitations.invite(viewer, invite));
        if (!form.accepted()) {
            return view(viewer, agency, form, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return AgencyDone.INVITED.lead(agency.id());
    }

    @PostMapping(ONE + "/invitations/{invitation}/again")
    ModelAndView again(Viewer viewer, @PathVariable String id, @PathVariable String invitation) {
        AgencyId agency = AgencyIds.agency(id);
        invitations.sendAgain(viewer, agency, invitation(invitation));
        return AgencyDone.SENT_AGAIN.lead(agency);
    }

    @PostMapping(ONE + "/invitations/{invitation}/withdraw")
    ModelAndView withdraw(Viewer viewer, @PathVariable String id, @PathVariable String invitation) {
        AgencyId agency = AgencyIds.agency(id);
        invitations.withdraw(viewer, agency, invitation(invitation));
        return AgencyDone.WITHDRAWN.lead(agency);
    }

    private static InvitationId invitation(String id) {
        return new InvitationId(AgencyIds.uuid(id, PeopleProblem.INVITATION_UNKNOWN));
    }

    private Agency kept(Viewer viewer, String id) {
        AgencyId agency = AgencyIds.agency(id);
        if (!agencies.keeps(viewer, agency)) {
            throw AgencyIds.unknown();
        }
        return agencies.find(viewer, agency);
    }

    private ModelAndView view(Viewer viewer, Agency agency, FilledForm form, Language language, HttpStatus status) {
        String here = AgenciesController.PATH + "/" + agency.id().value();
        ModelAndView view = new ModelAndView(
                "portal/identity/agency-form",
                "page",
                new AgencyFormPage(
                        "portal.identity.invite",
                        "portal.identity.invite.lead",
                        List.of(
                                new Crumb(here, agency.name().in(language).text()),
                                new Crumb("", roles.text("portal.identity.invite", language))),
                        form,
                        List.of(
                                fields.name(form),
                                fields.email(form),
                                fields.language(form),
                                roles.field(viewer, agency.id(), form, language)),
                        here + "/invite",
                        "",
                        "portal.identity.invite.go"));
        view.setStatus(status);
        return view;
    }
}

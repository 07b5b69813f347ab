package org.saola.portal.web.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.saola.identity.Agency;
import org.saola.identity.AgencyKind;
import org.saola.identity.Deputies;
import org.saola.identity.Invitations;
import org.saola.identity.People;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.Crumb;
import org.saola.kit.Fact;
import org.saola.kit.Moment;
import org.saola.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fills the page of an agency. */
@Component
class AgencyPages {

    private final People people;
    private final Invitations invitations;
    private final Deputies deputies;
    private final AgencyChoices choices;
    private final ObjectProvider<Vault> vault;

    /** @param vault nothing where it is switched off */
    AgencyPages(
            People people,
            Invitations invitations,
            Deputies deputies,
            AgencyChoices choices,
            ObjectProvider<Vault> vault) {
        this.people = people;
        this.invitations = invitations;
        this.deputies = deputies;
        this.choices = choices;
        this.vault = vault;
    }

    AgencyPage page(Viewer viewer, Agency agency, boolean keeps, Language language, String done) {
        String name = agency.name().in(language).text();
        return new AgencyPage(
                List.of(
                        new Crumb(AgenciesController.PATH, choices.text("portal.identity.agencies", language)),
                        new Crumb("", name)),
                name,
                agency.suspended() ? AgenciesController.SUSPENDED : AgenciesController.ACTIVE,
                AgencyDone.of(done),
                facts(agency, language),
                AgenciesController.PATH + "/" + agency.id().value(),
                keeps,
                status(viewer, agency),
                Long.toString(agency.version()),
                vault.getIfAvailable() != null
                                && viewer.agencyId().filter(agency.id()::equals).isPresent()
                        ? AgenciesController.PATH + "/" + agency.id().value() + "/papers"
                        : "",
                people.of(viewer, agency.id()).stream()
                        .map(each -> new AgencyPage.Person(
                                each.person().value().toString(),
                                each.name(),
                                each.email(),
                                keys(each.roles()),
                                each.blocked()))
                        .toList(),
                invitations.of(viewer, agency.id()).stream()
                        .map(each -> new AgencyPage.Invitation(
                                each.id().value().toString(),
                                each.name(),
                                each.email(),
                                keys(each.roles()),
                                new Moment(each.expiresAt()).toTheMinute(language),
                                each.expired()))
                        .toList(),
                deputies.of(viewer, agency.id()).stream()
                        .map(each -> new AgencyPage.Deputy(
                                each.id().toString(),
                                each.deputyName(),
                                each.personName(),
                                day(each.first(), language),
                                day(each.last(), language)))
                        .toList());
    }

    static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(day);
    }

    static List<String> keys(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleWords::key).toList();
    }

    private List<Fact> facts(Agency agency, Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("portal.identity.agency.kind", choices.text(RoleWords.key(agency.kind()), language)));
        agency.country()
                .ifPresent(code -> facts.add(
                        new Fact("portal.identity.agency.country", choices.country(agency.country(), language))));
        if (!agency.shortName().isEmpty()) {
            facts.add(new Fact("portal.identity.agency.short", agency.shortName()));
        }
        if (!agency.contactEmail().isEmpty()) {
            facts.add(new Fact("portal.identity.agency.email", agency.contactEmail()));
        }
        if (agency.kind() == AgencyKind.REGIONAL_NETWORK) {
            facts.add(new Fact(
                    "portal.identity.agency.members",
                    String.join(
                            " · ",
                            agency.members().stream()
                                    .map(each -> choices.country(java.util.Optional.of(each), language))
                                    .sorted()
                                    .toList())));
        }
        return facts;
    }

    private static String status(Viewer viewer, Agency agency) {
        if (!viewer.has(Role.PLATFORM_ADMINISTRATOR) || agency.kind() == AgencyKind.PLATFORM_OPERATOR) {
            return "";
        }
        return agency.suspended() ? "resume" : "suspend";
    }
}

package org.saola.identity.internal;

import static org.saola.identity.AgencyKind.CONSORTIUM_PARTNER;
import static org.saola.identity.AgencyKind.CUSTOMS;
import static org.saola.identity.AgencyKind.MANAGEMENT_AUTHORITY;
import static org.saola.identity.AgencyKind.OTHER_ORGANISATION;
import static org.saola.identity.AgencyKind.PLATFORM_OPERATOR;
import static org.saola.identity.AgencyKind.REGIONAL_NETWORK;
import static org.saola.kernel.Role.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saola.identity.AgencyKind;
import org.saola.identity.Demonstration;
import org.saola.kernel.AgencyId;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Texts;

/** Who and what is in a demonstration: everything says in its name that it is fictional. Ids are the same at every start. */
final class DemoPeople {

    /** An agency of the demonstration. */
    enum DemoAgency {
        OPERATOR(
                PLATFORM_OPERATOR,
                null,
                "Demonstration Office (fictional)",
                "Bureau de démonstration (fictif)",
                "Oficina de demostración (ficticia)"),
        CUSTOMS_OFFICE(
                CUSTOMS,
                "CM",
                "Customs of Cameroon (fictional)",
                "Douanes du Cameroun (fictives)",
                "Aduanas del Camerún (ficticias)"),
        CITES_OFFICE(
                MANAGEMENT_AUTHORITY,
                "VN",
                "CITES Management Authority of Viet Nam (fictional)",
                "Organe de gestion CITES du Viet Nam (fictif)",
                "Autoridad Administrativa CITES de Viet Nam (ficticia)"),
        PARTNER(
                CONSORTIUM_PARTNER,
                null,
                "Wildlife Support Partner (fictional)",
                "Partenaire d’appui à la faune (fictif)",
                "Socio de apoyo a la fauna (ficticio)"),
        DONOR_OFFICE(
                OTHER_ORGANISATION,
                null,
                "Donor Organisation (fictional)",
                "Organisme donateur (fictif)",
                "Organización donante (ficticia)"),
        NETWORK(
                REGIONAL_NETWORK,
                null,
                "Central African Enforcement Network (fictional)",
                "Réseau d’Afrique centrale pour l’application de la loi (fictif)",
                "Red de aplicación de la ley de África central (ficticia)");

        private final AgencyKind kind;
        private final @Nullable String country;
        private final Texts name;

        DemoAgency(AgencyKind kind, @Nullable String country, String en, String fr, String es) {
            this.kind = kind;
            this.country = country;
            this.name = Texts.of(en, fr, es);
        }

        AgencyId id() {
            return new AgencyId(NewPeople.fixed("demo agency " + name()));
        }

        Texts text() {
            return name;
        }

        NewPeople.NewAgency agency() {
            return new NewPeople.NewAgency(id(), kind, country, name, true);
        }
    }

    /** The members of the network. */
    static final List<String> MEMBERS = List.of("CM", "CG", "GA");

    private static final Map<Role, DemoAgency> WHERE = Map.ofEntries(
            Map.entry(PLATFORM_ADMINISTRATOR, DemoAgency.OPERATOR),
            Map.entry(AUDITOR, DemoAgency.OPERATOR),
            Map.entry(AGENCY_ADMINISTRATOR, DemoAgency.CUSTOMS_OFFICE),
            Map.entry(AGENCY_HEAD, DemoAgency.CUSTOMS_OFFICE),
            Map.entry(OFFICER, DemoAgency.CUSTOMS_OFFICE),
            Map.entry(PARTICIPANT, DemoAgency.CITES_OFFICE),
            Map.entry(EXPERT_GROUP_MEMBER, DemoAgency.NETWORK),
            Map.entry(MENU_COORDINATOR, DemoAgency.PARTNER),
            Map.entry(PARTNER_FOCAL_POINT, DemoAgency.PARTNER),
            Map.entry(TRAINER, DemoAgency.PARTNER),
            Map.entry(FACILITATOR, DemoAgency.PARTNER),
            Map.entry(DONOR, DemoAgency.DONOR_OFFICE));

    private DemoPeople() {}

    /** @param names of those who have a role */
    static List<Demonstration.Account> accounts(Function<Role, String> names) {
        return Arrays.stream(Role.values())
                .map(role -> new Demonstration.Account(
                        new PersonId(id(role)),
                        role.word(),
                        role,
                        names.apply(role),
                        where(role).text()))
                .toList();
    }

    static DemoAgency where(Role role) {
        return Optional.ofNullable(WHERE.get(role)).orElseThrow();
    }

    static EmailAddress email(Role role) {
        return new EmailAddress(role.word() + "@demo.example");
    }

    static List<UUID> ids() {
        return Arrays.stream(Role.values()).map(DemoPeople::id).toList();
    }

    private static UUID id(Role role) {
        return NewPeople.fixed("demo person " + role.word());
    }
}

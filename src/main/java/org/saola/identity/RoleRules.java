package org.saola.identity;

import static org.saola.kernel.Role.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.saola.kernel.Role;

/**
 * Which roles people may hold in which kind of agency, and who may give and take them: one table.
 *
 * <p>{@code A}: by the administrator of the agency, or a platform administrator. {@code P}: by a platform administrator
 * alone. {@code -}: nobody holds it there. Whoever may not give a role may not take it, nor remove who holds it.
 */
public final class RoleRules {

    /** What kinds of agencies have in common. */
    public enum Ground {
        COUNTRY,
        PARTNER,
        NETWORK,
        OPERATOR,
        OTHER;

        public static Ground of(AgencyKind kind) {
            return switch (kind) {
                case CONSORTIUM_PARTNER -> PARTNER;
                case REGIONAL_NETWORK -> NETWORK;
                case PLATFORM_OPERATOR -> OPERATOR;
                case OTHER_ORGANISATION -> OTHER;
                case MANAGEMENT_AUTHORITY,
                        SCIENTIFIC_AUTHORITY,
                        ENFORCEMENT_AUTHORITY,
                        POLICE,
                        CUSTOMS,
                        BORDER,
                        PROSECUTION,
                        JUDICIARY,
                        FINANCIAL_INTELLIGENCE_UNIT,
                        ANTI_CORRUPTION,
                        WILDLIFE_OR_FOREST_AGENCY,
                        FORENSIC_LABORATORY,
                        CENTRAL_AUTHORITY -> COUNTRY;
            };
        }
    }

    /** In the order of {@link Ground}: country, partner, network, operator, other. */
    private static final Map<Role, String> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(PLATFORM_ADMINISTRATOR, "- - - P -"),
            Map.entry(AGENCY_ADMINISTRATOR, "A A A P A"),
            Map.entry(AGENCY_HEAD, "A A A A A"),
            Map.entry(OFFICER, "A - A - -"),
            Map.entry(MENU_COORDINATOR, "- P - P -"),
            Map.entry(PARTNER_FOCAL_POINT, "- A A - A"),
            Map.entry(EXPERT_GROUP_MEMBER, "A A A - A"),
            Map.entry(TRAINER, "A A A A A"),
            Map.entry(FACILITATOR, "A A A A A"),
            Map.entry(PARTICIPANT, "A A A A A"),
            Map.entry(DONOR, "- P - - P"),
            Map.entry(AUDITOR, "- - - P -")));

    private RoleRules() {}

    /** The roles that may be given in such an agency. @param byHouse whether by a platform administrator */
    public static Set<Role> givable(AgencyKind kind, boolean byHouse) {
        Set<Role> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            char mark = mark(role, Ground.of(kind));
            if (mark == 'A' || mark == 'P' && byHouse) {
                roles.add(role);
            }
        }
        return roles;
    }

    static char mark(Role role, Ground ground) {
        return TABLE.getOrDefault(role, "- - - - -").charAt(2 * ground.ordinal());
    }
}

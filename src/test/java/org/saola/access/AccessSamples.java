package org.saola.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.saola.kernel.Role;
import org.saola.kernel.Uuid7;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two agencies of two countries with a person for each role, and the things of the first that addresses name. */
final class AccessSamples {

    private static final UUID NOTHING = new UUID(0x7000, 0x8000_0000_0000_0000L);
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(?::[^}]*)?}");

    private final Map<String, UUID> people = new HashMap<>();
    private final UUID here;

    private AccessSamples(JdbcTemplate all) {
        here = agency(all, "here", "KE", "CUSTOMS");
        agency(all, "abroad", "VN", "POLICE");
    }

    static AccessSamples make(JdbcTemplate all) {
        return new AccessSamples(all);
    }

    UUID person(Role role, String where) {
        return people.getOrDefault(role + where, new UUID(0, 0));
    }

    /** Fills the variables of an address with things of the agency that is here, or with what nobody made. */
    String fill(String pattern) {
        return VARIABLE.matcher(pattern)
                .replaceAll(variable -> value(pattern.substring(0, variable.start()), variable.group(1)));
    }

    private String value(String before, String name) {
        if (before.endsWith("/agencies/")) {
            return here.toString();
        }
        if (before.endsWith("/people/")) {
            return person(Role.OFFICER, "here").toString();
        }
        if (before.endsWith("/menu/") || before.endsWith("/menu/services/")) {
            return "cites";
        }
        // Secrets, and things that each test makes for itself: here nobody finds one.
        return name.equals("token") ? "no-such-secret" : NOTHING.toString();
    }

    private UUID agency(JdbcTemplate all, String where, String country, String kind) {
        UUID agency = Uuid7.next();
        all.update(
                "insert into identity.agency (id, kind, country, name) values (?, ?, ?, cast(? as jsonb))",
                agency,
                kind,
                country,
                "{\"en\": \"Access table, " + where + "\"}");
        for (Role role : Role.values()) {
            UUID person = Uuid7.next();
            people.put(role + where, person);
            all.update(
                    "insert into identity.person (id, name, email) values (?, ?, ?)",
                    person,
                    role.word() + " " + where,
                    role.word() + "-" + where + "-" + agency + "@access.example");
            all.update(
                    "insert into identity.membership (person, agency, roles) values (?, ?, array[?])",
                    person,
                    agency,
                    role.name());
        }
        return agency;
    }
}

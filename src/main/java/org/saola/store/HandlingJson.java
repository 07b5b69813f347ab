package org.saola.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Audience;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Handling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A handling marking as a column {@code handling jsonb}, which the policy {@code store.may_see(handling)} reads.
 *
 * <pre>{@code {"owner": "…", "ownerCountry": "KE", "audience": "NAMED", "agencies": ["…"], "countries": ["TZ"],
 *  "networks": [], "purpose": "", "conditions": "", "reviewOn": "2027-01-31"}}</pre>
 */
public final class HandlingJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private HandlingJson() {}

    public static String write(Handling handling) {
        ObjectNode json = JSON.createObjectNode();
        json.put("owner", handling.owner().value().toString());
        handling.ownerCountry().ifPresent(country -> json.put("ownerCountry", country.value()));
        switch (handling.audience()) {
            case Audience.OwnAgency only -> json.put("audience", "OWN_AGENCY");
            case Audience.OwnCountry same -> json.put("audience", "OWN_COUNTRY");
            case Audience.AllMembers all -> json.put("audience", "ALL_MEMBERS");
            case Audience.Named named -> {
                json.put("audience", "NAMED");
                json.set("agencies", JSON.valueToTree(texts(named.agencies())));
                json.set(
                        "countries",
                        JSON.valueToTree(named.countries().stream()
                                .map(CountryCode::value)
                                .sorted()
                                .toList()));
                json.set("networks", JSON.valueToTree(texts(named.networks())));
            }
        }
        json.put("purpose", handling.purpose());
        json.put("conditions", handling.conditions());
        handling.reviewOn().ifPresent(day -> json.put("reviewOn", day.toString()));
        return JSON.writeValueAsString(json);
    }

    /** @throws IllegalArgumentException if it is not what {@link #write} makes */
    public static Handling read(String text) {
        JsonNode json = JSON.readTree(text);
        return new Handling(
                agency(json.path("owner").asString()),
                Optional.of(json.path("ownerCountry").asString(""))
                        .filter(code -> !code.isEmpty())
                        .map(CountryCode::new),
                audience(json),
                json.path("purpose").asString(""),
                json.path("conditions").asString(""),
                Optional.of(json.path("reviewOn").asString(""))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse));
    }

    private static Audience audience(JsonNode json) {
        String word = json.path("audience").asString("");
        return switch (word) {
            case "OWN_AGENCY" -> new Audience.OwnAgency();
            case "OWN_COUNTRY" -> new Audience.OwnCountry();
            case "ALL_MEMBERS" -> new Audience.AllMembers();
            case "NAMED" ->
                new Audience.Named(
                        agencies(json.path("agencies")),
                        elements(json.path("countries")).stream()
                                .map(CountryCode::new)
                                .collect(Collectors.toSet()),
                        agencies(json.path("networks")));
            default -> throw new IllegalArgumentException("not an audience: " + word);
        };
    }

    private static Set<AgencyId> agencies(JsonNode array) {
        return elements(array).stream().map(HandlingJson::agency).collect(Collectors.toSet());
    }

    private static List<String> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static AgencyId agency(String text) {
        return new AgencyId(UUID.fromString(text));
    }

    private static List<String> texts(Set<AgencyId> ids) {
        return ids.stream().map(id -> id.value().toString()).sorted().toList();
    }
}

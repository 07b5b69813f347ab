package org.saola.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.saola.audit.Outcome;
import org.saola.audit.TrailEntry;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an entry from a row of {@code audit.entry}. */
final class EntryRow {

    static final String COLUMNS = "e.id, e.at, e.viewer, e.person, e.agency, e.task, e.channel, e.address, e.session, "
            + "e.action, e.kind, e.subject, e.outcome, e.details";

    private static final JsonMapper JSON = JsonMapper.shared();

    private EntryRow() {}

    static TrailEntry read(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new TrailEntry.Who(
                        row.getString("viewer"),
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                        Optional.ofNullable(row.getObject("agency", UUID.class)).map(AgencyId::new),
                        row.getString("task")),
                new Origin(
                        Origin.Channel.valueOf(row.getString("channel")),
                        row.getString("address"),
                        row.getString("session")),
                row.getString("action"),
                row.getString("kind"),
                row.getString("subject"),
                Outcome.valueOf(row.getString("outcome")),
                details(row.getString("details")));
    }

    /** What is not a text was not written by us; it begins with a character that no text in PostgreSQL can hold. */
    private static Map<String, String> details(String json) {
        JsonNode object = JSON.readTree(json);
        Map<String, String> details = new TreeMap<>();
        if (!object.isObject()) {
            details.put("\0", json);
        }
        object.properties()
                .forEach(detail -> details.put(
                        detail.getKey(),
                        detail.getValue().isString() ? detail.getValue().asString() : "\0" + detail.getValue()));
        return details;
    }
}

package org.saola.portal.web.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.saola.audit.TrailEntry;
import org.saola.kit.sheet.Formulas;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries of the trail as a table in a file (RFC 4180, UTF-8). Its heads are codes, the same in every language, and
 * instants are those of ISO 8601 in UTC.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe: the address and the subject may have
 * been chosen by an attacker.
 */
final class TrailFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CsvWriter csv;

    TrailFile(OutputStream out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(
                "id", "at", "viewer", "person", "agency", "task", "channel", "address", "session", "action", "kind",
                "subject", "outcome", "details");
    }

    void write(TrailEntry entry) {
        csv.writeRecord(Stream.of(
                        entry.id().toString(),
                        entry.at().toString(),
                        entry.who().viewer(),
                        entry.who().person().map(id -> id.value().toString()).orElse(""),
                        entry.who().agency().map(id -> id.value().toString()).orElse(""),
                        entry.who().task(),
                        entry.origin().channel().name(),
                        entry.origin().address(),
                        entry.origin().session(),
                        entry.action(),
                        entry.kind(),
                        entry.subject(),
                        entry.outcome().name(),
                        details(entry.details()))
                .map(Formulas::harmless)
                .toList());
    }

    void end() throws IOException {
        csv.flush();
    }

    private static String details(Map<String, String> details) {
        return details.isEmpty() ? "" : JSON.writeValueAsString(new TreeMap<>(details));
    }
}

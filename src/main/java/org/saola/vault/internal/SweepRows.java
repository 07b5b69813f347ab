package org.saola.vault.internal;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Uuid7;
import org.saola.vault.SweepReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the looks at the disk found: the last of them, for the house alone. */
@Component
class SweepRows {

    private final JdbcClient jdbc;

    SweepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SweepReport report) {
        jdbc.sql("delete from vault.sweep").update();
        UUID id = Uuid7.next();
        jdbc.sql("insert into vault.sweep values (:id, :at, :contents, :bytes, :cleared)")
                .param("id", id)
                .param("at", Timestamp.from(report.at()))
                .param("contents", report.files())
                .param("bytes", report.bytes())
                .param("cleared", report.cleared())
                .update();
        for (SweepReport.Finding finding : report.findings()) {
            jdbc.sql("insert into vault.finding values (:sweep, :what, :agency, :content)")
                    .param("sweep", id)
                    .param("what", finding.fault().name())
                    .param("agency", finding.agency().value())
                    .param(
                            "content",
                            finding.content().isEmpty() ? null : UUID.fromString(finding.content()),
                            java.sql.Types.OTHER)
                    .update();
        }
    }

    Optional<SweepReport> last() {
        return jdbc.sql("select id, at, contents, bytes, cleared from vault.sweep order by at desc limit 1")
                .query((row, number) -> new SweepReport(
                        row.getTimestamp("at").toInstant(),
                        row.getLong("contents"),
                        row.getLong("bytes"),
                        row.getLong("cleared"),
                        findings(row.getObject("id", UUID.class))))
                .optional();
    }

    private List<SweepReport.Finding> findings(UUID sweep) {
        return jdbc.sql("select what, agency, content from vault.finding where sweep = :sweep order by agency, what")
                .param("sweep", sweep)
                .query((row, number) -> new SweepReport.Finding(
                        SweepReport.Fault.valueOf(row.getString("what")),
                        new AgencyId(row.getObject("agency", UUID.class)),
                        Optional.ofNullable(row.getString("content")).orElse("")))
                .list();
    }
}

package org.saola.vault.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.saola.kernel.AgencyId;
import org.saola.vault.VaultUsage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What agencies use and may use. Whoever calls is within a transaction of the house. */
final class Holdings {

    private static final String USAGE = "select agency, files, bytes, quota from vault.holding ";

    private final JdbcClient jdbc;
    private final long usual;

    /** @param usual the quota of the settings, in bytes */
    Holdings(JdbcClient jdbc, long usual) {
        this.jdbc = jdbc;
        this.usual = usual;
    }

    /** Makes others who change what this agency has wait until the transaction ends. */
    void lock(AgencyId agency) {
        jdbc.sql("insert into vault.holding (agency) values (:agency) on conflict do nothing")
                .param("agency", agency.value())
                .update();
        jdbc.sql("select agency from vault.holding where agency = :agency for update")
                .param("agency", agency.value())
                .query(UUID.class)
                .single();
    }

    /** Counts a content in, unless there is no room for it. */
    boolean add(AgencyId agency, long bytes) {
        return jdbc.sql("""
                        update vault.holding set files = files + 1, bytes = bytes + :bytes
                        where agency = :agency and bytes + :bytes <= coalesce(quota, :usual)
                        """)
                        .param("agency", agency.value())
                        .param("bytes", bytes)
                        .param("usual", usual)
                        .update()
                == 1;
    }

    void subtract(AgencyId agency, long bytes) {
        jdbc.sql("""
                update vault.holding set files = greatest(0, files - 1), bytes = greatest(0, bytes - :bytes)
                where agency = :agency
                """).param("agency", agency.value()).param("bytes", bytes).update();
    }

    void setQuota(AgencyId agency, OptionalLong bytes) {
        jdbc.sql("""
                insert into vault.holding (agency, quota) values (:agency, :quota)
                on conflict (agency) do update set quota = excluded.quota
                """)
                .param("agency", agency.value())
                .param("quota", bytes.isPresent() ? bytes.getAsLong() : null, java.sql.Types.BIGINT)
                .update();
    }

    VaultUsage of(AgencyId agency) {
        return jdbc.sql(USAGE + "where agency = :agency")
                .param("agency", agency.value())
                .query((row, number) -> usage(row))
                .optional()
                .orElse(new VaultUsage(agency, 0, 0, usual, false));
    }

    List<VaultUsage> all() {
        return jdbc.sql(USAGE + "order by bytes desc, agency")
                .query((row, number) -> usage(row))
                .list();
    }

    /** Counts anew what the agency has; whether it was counted wrong. Its holding must be locked. */
    boolean recount(AgencyId agency) {
        return jdbc.sql("""
                        update vault.holding h set files = counted.files, bytes = counted.bytes
                        from (select count(*) as files, coalesce(sum(size), 0) as bytes
                              from vault.content where agency = :agency) counted
                        where h.agency = :agency and (h.files, h.bytes) <> (counted.files, counted.bytes)
                        """).param("agency", agency.value()).update() == 1;
    }

    private VaultUsage usage(ResultSet row) throws SQLException {
        long quota = row.getLong("quota");
        boolean own = !row.wasNull();
        return new VaultUsage(
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getLong("files"),
                row.getLong("bytes"),
                own ? quota : usual,
                own);
    }
}

package org.saola.species.internal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.saola.species.DataSource;
import org.saola.species.LoadReport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares what comes in with what is there, and writes the difference. Every method works in the caller's transaction. */
@Repository
class ItemRows {

    private static final long LOCK = 0x5a01a_5bec1e5L;

    private static final String CHANGED = """
            from species.incoming i join species.item c
              on c.until is null and c.source = :source and c.kind = i.kind and c.key = i.key and c.body <> i.body
            """;
    private static final String ADDED = """
            from species.incoming i where not exists (select from species.item c
              where c.until is null and c.source = :source and c.kind = i.kind and c.key = i.key)
            """;
    private static final String REMOVED = """
            from species.item c where c.until is null and c.source = :source and c.kind = any(:kinds)
              and not exists (select from species.incoming i where i.kind = c.kind and i.key = c.key)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ItemRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Takes the lock of loading until the transaction ends; returns false where another load has it. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    Map<String, Integer> numbers(DataSource source) {
        Map<String, Integer> numbers = new HashMap<>();
        jdbc.sql("select key, id from species.number where source = :source")
                .param("source", source.name())
                .query(row -> {
                    numbers.put(row.getString(1), row.getInt(2));
                });
        return numbers;
    }

    int nextNumber() {
        return jdbc.sql("select coalesce(max(id), 0) + 1 from species.number")
                .query(Integer.class)
                .single();
    }

    void keep(DataSource source, Map<String, Integer> numbers) {
        List<Object[]> rows = new ArrayList<>(numbers.size());
        numbers.forEach((key, id) -> rows.add(new Object[] {source.name(), key, id}));
        template.batchUpdate("insert into species.number (source, key, id) values (?, ?, ?)", rows);
    }

    /** Puts everything that comes in beside what is there. */
    void stage(Iterable<Item> items) {
        clear();
        template.execute((java.sql.Connection connection) -> {
            copy(connection.unwrap(PGConnection.class), items);
            return null;
        });
    }

    /** Takes away what was put beside. */
    void clear() {
        template.update("delete from species.incoming");
    }

    private static void copy(PGConnection connection, Iterable<Item> items) throws SQLException {
        CopyIn copy = connection.getCopyAPI().copyIn("copy species.incoming (kind, key, body) from stdin");
        try {
            StringBuilder lines = new StringBuilder();
            for (Item item : items) {
                lines.append(item.kind()).append('\t');
                escape(item.key(), lines);
                lines.append('\t');
                escape(item.body(), lines);
                lines.append('\n');
                if (lines.length() > 1 << 16) {
                    write(copy, lines);
                }
            }
            write(copy, lines);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void write(CopyIn copy, StringBuilder lines) throws SQLException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }

    int count(LoadReport.Fate fate, DataSource source, Collection<ItemKind> kinds) {
        return asked("select count(*) " + part(fate), fate, source, kinds)
                .query(Integer.class)
                .single();
    }

    List<LoadReport.Example> examples(LoadReport.Fate fate, DataSource source, Collection<ItemKind> kinds) {
        String from = fate == LoadReport.Fate.REMOVED ? "c" : "i";
        return asked(
                        "select %1$s.kind, %1$s.key, coalesce(%1$s.body ->> 'fullName', (select t.body ->> 'fullName' from species.item t where t.until is null and t.source = :source and t.kind = 'TAXON' and t.key = %1$s.body ->> 'taxon'), '') "
                                        .formatted(from)
                                + part(fate)
                                + " order by %1$s.kind desc, %1$s.key limit %2$d".formatted(from, LoadReport.EXAMPLES),
                        fate,
                        source,
                        kinds)
                .query((row, number) ->
                        new LoadReport.Example(fate, row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static String part(LoadReport.Fate fate) {
        return switch (fate) {
            case ADDED -> ADDED;
            case CHANGED -> CHANGED;
            case REMOVED -> REMOVED;
        };
    }

    private JdbcClient.StatementSpec asked(
            String sql, LoadReport.Fate fate, DataSource source, Collection<ItemKind> kinds) {
        JdbcClient.StatementSpec asked = jdbc.sql(sql).param("source", source.name());
        return fate == LoadReport.Fate.REMOVED
                ? asked.param("kinds", kinds.stream().map(ItemKind::name).toArray(String[]::new))
                : asked;
    }

    /** Ends what is changed or removed, and begins what is new. */
    void apply(DataSource source, int edition, Collection<ItemKind> removing) {
        jdbc.sql("""
                        update species.item present set until = :edition where (source, kind, key, since) in (
                          select c.source, c.kind, c.key, c.since
                        """ + CHANGED + ")")
                .param("edition", edition)
                .param("source", source.name())
                .update();
        if (!removing.isEmpty()) {
            jdbc.sql("""
                            update species.item present set until = :edition where (source, kind, key, since) in (
                              select c.source, c.kind, c.key, c.since
                            """ + REMOVED + ")")
                    .param("edition", edition)
                    .param("source", source.name())
                    .param("kinds", removing.stream().map(ItemKind::name).toArray(String[]::new))
                    .update();
        }
        jdbc.sql(
                        "insert into species.item (source, kind, key, since, body) select :source, i.kind, i.key, :edition, i.body "
                                + ADDED)
                .param("edition", edition)
                .param("source", source.name())
                .update();
    }
}

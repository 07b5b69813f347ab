package org.saola.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.saola.species.NameEntry;
import org.saola.species.TaxonId;
import org.saola.store.TestStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The same names in PostgreSQL, searched by its trigrams: the five most similar, by whichever of its two indexes is asked for.
 *
 * <p>The server has the names in memory, and one client asks over the loopback with a prepared statement.
 */
final class TrigramNames implements AutoCloseable {

    /** The ways in which PostgreSQL can be asked. */
    enum Way {
        /** The similar ones by the inverted index, then sorted; the threshold is PostgreSQL’s own, 0.3. */
        GIN(
                "select taxon from bench_names.name where lower(name) % ? order by similarity(lower(name), ?) desc limit 5",
                2),
        /** The nearest ones straight from the tree. */
        GIST("select taxon from bench_names.near where lower(name) % ? order by lower(name) <-> ? limit 5", 2);

        private final String sql;
        private final int parameters;

        Way(String sql, int parameters) {
            this.sql = sql;
            this.parameters = parameters;
        }
    }

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate jdbc;

    TrigramNames(List<NameEntry> names) {
        // One connection for all: to open one for each text would take longer than to answer some.
        connection = connection();
        jdbc = new JdbcTemplate(connection);
        jdbc.execute("create extension if not exists pg_trgm");
        jdbc.execute("drop schema if exists bench_names cascade");
        jdbc.execute("create schema bench_names");
        jdbc.execute("create unlogged table bench_names.name (taxon integer not null, name text not null)");
        jdbc.batchUpdate(
                "insert into bench_names.name values (?, ?)",
                names.stream()
                        .map(name -> new Object[] {name.taxon().value(), name.name()})
                        .toList());
        jdbc.execute("create unlogged table bench_names.near as select * from bench_names.name");
        jdbc.execute("create index on bench_names.name using gin (lower(name) gin_trgm_ops)");
        jdbc.execute("create index on bench_names.near using gist (lower(name) gist_trgm_ops (siglen = 64))");
        jdbc.execute("vacuum analyze bench_names.name");
        jdbc.execute("vacuum analyze bench_names.near");
    }

    private static SingleConnectionDataSource connection() {
        try {
            DataSource server =
                    Objects.requireNonNull(TestStore.shared().asSuperuser().getDataSource());
            return new SingleConnectionDataSource(server.getConnection(), true);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    List<TaxonId> search(String typed, Way way) {
        Object[] parameters = new Object[way.parameters];
        java.util.Arrays.fill(parameters, typed.toLowerCase(Locale.ROOT));
        List<TaxonId> found = new ArrayList<>(5);
        jdbc.query(
                way.sql,
                row -> {
                    found.add(new TaxonId(row.getInt(1)));
                },
                parameters);
        return found;
    }

    @Override
    public void close() {
        jdbc.execute("drop schema if exists bench_names cascade");
        jdbc.execute("drop extension if exists pg_trgm");
        connection.destroy();
    }
}

package org.saola.trade.internal.load;

import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.saola.trade.ReleaseKind;

/** Where one thread puts its rows, before they are sorted into the release. */
final class Staging implements AutoCloseable {

    static final String CATALOG = "staging";

    private static final String KEYS = "place BIGINT, id BIGINT, year USMALLINT, appendix UTINYINT, taxon INTEGER,"
            + " term UTINYINT, unit UTINYINT, importer USMALLINT, exporter USMALLINT, origin USMALLINT,"
            + " purpose UTINYINT, source UTINYINT";

    private final ReleaseKind kind;
    private final DuckDBConnection connection;
    private final DuckDBAppender appender;

    private Staging(ReleaseKind kind, DuckDBConnection connection, DuckDBAppender appender) {
        this.kind = kind;
        this.connection = connection;
        this.appender = appender;
    }

    static String table(int thread) {
        return "rows" + thread;
    }

    /** @param release a connection on which the staging file is attached */
    static Staging open(DuckDBConnection release, ReleaseKind kind, int thread) throws SQLException {
        DuckDBConnection connection = release.duplicate();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + CATALOG + "." + table(thread) + " (" + KEYS + ", "
                    + (kind == ReleaseKind.SHIPMENTS
                            ? "reporter UTINYINT, quantity BIGINT, decimals UTINYINT, import_permit BIGINT,"
                                    + " export_permit BIGINT, origin_permit BIGINT"
                            : "imported BIGINT, imported_decimals UTINYINT, exported BIGINT,"
                                    + " exported_decimals UTINYINT")
                    + ")");
        }
        connection.setAutoCommit(false);
        return new Staging(kind, connection, connection.createAppender(CATALOG, "main", table(thread)));
    }

    void add(Row row) throws SQLException {
        appender.beginRow()
                .append(row.place)
                .append(row.id)
                .append((short) row.year)
                .append((byte) row.appendix)
                .append(row.taxon)
                .append((byte) row.term)
                .append((byte) row.unit)
                .append((short) row.importer)
                .append((short) row.exporter)
                .append((short) row.origin)
                .append((byte) row.purpose)
                .append((byte) row.source);
        if (kind == ReleaseKind.SHIPMENTS) {
            appender.append((byte) row.reporter);
            number(row.quantity);
            appender.append((byte) row.decimals);
            number(row.importPermit);
            number(row.exportPermit);
            number(row.originPermit);
        } else {
            number(row.quantity);
            appender.append((byte) row.decimals);
            number(row.exported);
            appender.append((byte) row.exportedDecimals);
        }
        appender.endRow();
    }

    private void number(long value) throws SQLException {
        if (value == Row.NONE) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
    }

    void finish() throws SQLException {
        appender.close();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        if (!appender.isClosed()) {
            appender.close();
        }
        connection.close();
    }
}

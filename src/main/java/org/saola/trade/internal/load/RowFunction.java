package org.saola.trade.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBTableFunctionState;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import org.saola.trade.Release;
import org.saola.trade.ReleaseKind;

/**
 * The files of a load as a table of DuckDB: its threads read them, one file at a time each, and their numbers go straight
 * into its columns. Its appender takes a value at a time, which is ten times as slow.
 */
final class RowFunction implements DuckDBTableFunction<Object, Object, RowFunction.Worker> {

    /** The file in which rows lie until they are sorted into the release. */
    static final String CATALOG = "staging";

    private static final int TELL_EVERY = 10_000;

    private record Column(String name, DuckDBColumnType type) {}

    /** Opens the next file for a thread. */
    @FunctionalInterface
    interface Files {
        Optional<Opened> open(RowHandler.RowSink sink, TaxonBook.@Nullable Reader taxa);
    }

    /** @param taxa to be given again for the next file @param read told at the end what was read */
    record Opened(FileRows rows, TaxonBook.Reader taxa, Consumer<Release.SourceFile> read) {}

    private final ReleaseKind kind;
    private final int threads;
    private final Files files;
    private final LongConsumer rows;
    private long count;
    private @Nullable RuntimeException failure;

    RowFunction(ReleaseKind kind, int threads, Files files, LongConsumer rows) {
        this.kind = kind;
        this.threads = threads;
        this.files = files;
        this.rows = rows;
    }

    /** What ended the load from within, which DuckDB would only tell as a text. */
    synchronized Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        add(columns, DuckDBColumnType.BIGINT, "place", "id");
        add(columns, DuckDBColumnType.USMALLINT, "year");
        add(columns, DuckDBColumnType.UTINYINT, "appendix");
        add(columns, DuckDBColumnType.INTEGER, "taxon");
        add(columns, DuckDBColumnType.UTINYINT, "term", "unit");
        add(columns, DuckDBColumnType.USMALLINT, "importer", "exporter", "origin");
        add(columns, DuckDBColumnType.UTINYINT, "purpose", "source");
        if (kind == ReleaseKind.SHIPMENTS) {
            add(columns, DuckDBColumnType.BIGINT, "quantity");
            add(columns, DuckDBColumnType.UTINYINT, "decimals", "reporter");
            add(columns, DuckDBColumnType.BIGINT, "import_permit", "export_permit", "origin_permit");
        } else {
            add(columns, DuckDBColumnType.BIGINT, "imported");
            add(columns, DuckDBColumnType.UTINYINT, "imported_decimals");
            add(columns, DuckDBColumnType.BIGINT, "exported");
            add(columns, DuckDBColumnType.UTINYINT, "exported_decimals");
        }
        return columns;
    }

    private static void add(List<Column> columns, DuckDBColumnType type, String... names) {
        for (String name : names) {
            columns.add(new Column(name, type));
        }
    }

    @Override
    public Object bind(DuckDBTableFunctionBindInfo info) {
        columns().forEach(column -> info.addResultColumn(column.name, column.type));
        return "";
    }

    @Override
    public Object init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(threads);
        return "";
    }

    @Override
    public Worker localInit(DuckDBTableFunctionInitInfo info) {
        return new Worker(columns().size());
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter out) {
        Worker worker = info.getLocalInitData();
        try {
            return worker.fill(out);
        } catch (RuntimeException stopped) {
            keep(stopped);
            throw stopped;
        }
    }

    private synchronized void keep(RuntimeException stopped) {
        if (failure == null) {
            failure = stopped;
        }
    }

    private synchronized void read(long more) {
        if (failure != null) {
            throw failure;
        }
        count += more;
        rows.accept(count);
    }

    /** What one thread of DuckDB reads. */
    final class Worker implements DuckDBTableFunctionState, RowHandler.RowSink {
        private final DuckDBWritableVector[] out;
        private @Nullable Opened file;
        private TaxonBook.@Nullable Reader taxa;
        private int filled;
        private long untold;

        Worker(int columns) {
            out = new DuckDBWritableVector[columns];
        }

        private long fill(DuckDBDataChunkWriter chunk) {
            for (int column = 0; column < out.length; column++) {
                out[column] = chunk.vector(column);
            }
            filled = 0;
            long capacity = chunk.capacity();
            while (filled < capacity) {
                Opened now = file;
                if (now == null) {
                    now = files.open(this, taxa).orElse(null);
                    if (now == null) {
                        break;
                    }
                    file = now;
                    taxa = now.taxa();
                }
                if (now.rows().step()) {
                    if (++untold == TELL_EVERY) {
                        read(untold);
                        untold = 0;
                    }
                } else {
                    now.read().accept(now.rows().end());
                    file = null;
                }
            }
            if (filled == 0) {
                read(untold);
                untold = 0;
            }
            return filled;
        }

        @Override
        public void take(Row row) {
            int at = filled++;
            out[0].setLong(at, row.place);
            out[1].setLong(at, row.id);
            out[2].setUint16(at, row.year);
            out[3].setUint8(at, row.appendix);
            out[4].setInt(at, row.taxon);
            out[5].setUint8(at, row.term);
            out[6].setUint8(at, row.unit);
            out[7].setUint16(at, row.importer);
            out[8].setUint16(at, row.exporter);
            out[9].setUint16(at, row.origin);
            out[10].setUint8(at, row.purpose);
            out[11].setUint8(at, row.source);
            number(12, at, row.quantity);
            out[13].setUint8(at, row.decimals);
            if (kind == ReleaseKind.SHIPMENTS) {
                out[14].setUint8(at, row.reporter);
                number(15, at, row.importPermit);
                number(16, at, row.exportPermit);
                number(17, at, row.originPermit);
            } else {
                number(14, at, row.exported);
                out[15].setUint8(at, row.exportedDecimals);
            }
        }

        private void number(int column, int at, long value) {
            if (value == Row.NONE) {
                out[column].setNull(at);
            } else {
                out[column].setLong(at, value);
            }
        }

        @Override
        public void close() {
            if (file != null) {
                file.rows().close();
            }
        }
    }
}

package org.saola.trade.internal.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBConnection;
import org.saola.trade.Release;
import org.saola.trade.ReleaseKind;
import org.saola.trade.TradeFault;

/** Reads all files of a load, as many at a time as there are processors, one thread for each. */
final class FileSet {

    private final List<FileReading> files = new ArrayList<>();
    private final List<Optional<FileFormat.Found>> formats = new ArrayList<>();
    private final Map<Integer, Release.SourceFile> read = new ConcurrentSkipListMap<>();
    private final Vocabulary vocabulary;
    private final TaxonBook taxa = new TaxonBook();

    FileSet(List<Inputs.Input> inputs, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Inputs.Input input : inputs) {
            FileReading file = new FileReading(input, new FileFaults(files.size() + 1, input.name()));
            files.add(file);
            formats.add(file.format());
        }
        formats.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(first -> refuseOthers(first.format().kind()));
    }

    private void refuseOthers(ReleaseKind kind) {
        for (int i = 0; i < files.size(); i++) {
            if (formats.get(i).filter(found -> found.format().kind() != kind).isPresent()) {
                formats.set(i, Optional.empty());
                files.get(i).faults().whole(TradeFault.KINDS_MIXED, 0, kind.name());
            }
        }
    }

    /** What the files are; nothing where none can be read. */
    Optional<ReleaseKind> kind() {
        return formats.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> found.format().kind());
    }

    TaxonBook taxa() {
        return taxa;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The name of the file that a place is in. */
    String fileAt(long place) {
        return files.get(FileFaults.fileOf(place) - 1).faults().file();
    }

    /** Whether some rows have numbers of their own, which must not come twice. */
    boolean hasIds() {
        return formats.stream()
                .flatMap(Optional::stream)
                .anyMatch(found -> found.format().has(Field.ID));
    }

    boolean hasIdsOnly() {
        return formats.stream()
                .flatMap(Optional::stream)
                .allMatch(found -> found.format().has(Field.ID));
    }

    /** The good rows of each file that was read. */
    List<Release.SourceFile> read() {
        return List.copyOf(read.values());
    }

    Faults faults() {
        Faults all = new Faults();
        files.forEach(file -> all.add(file.faults().all()));
        return all;
    }

    /**
     * Stages every good row in tables of {@code release}; returns how many threads did, which is how many tables there are.
     *
     * @param rows told how many rows were read so far; may throw to end the load
     */
    int stage(DuckDBConnection release, ReleaseKind kind, int threads, LongConsumer rows) throws SQLException {
        int used = Math.max(1, Math.min(threads, files.size()));
        AtomicInteger next = new AtomicInteger();
        Tally tally = new Tally(rows);
        List<Future<?>> parts = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(used)) {
            for (int thread = 0; thread < used; thread++) {
                int number = thread;
                Callable<?> part = () -> {
                    try (Staging staging = Staging.open(release, kind, number)) {
                        for (int file = next.getAndIncrement(); file < files.size(); file = next.getAndIncrement()) {
                            stage(file, staging, tally);
                        }
                        staging.finish();
                        return number;
                    } catch (SQLException | RuntimeException | Error failure) {
                        // The others end at their next file.
                        next.set(files.size());
                        tally.fail();
                        throw failure;
                    }
                };
                parts.add(pool.submit(part));
            }
        }
        await(parts);
        return used;
    }

    private void stage(int file, Staging staging, Tally tally) {
        Optional<FileFormat.Found> format = formats.get(file);
        if (format.isPresent()) {
            read.put(file, files.get(file).read(format.get(), vocabulary, taxa, row -> add(staging, row), tally::add));
        }
    }

    private static void add(Staging staging, Row row) {
        try {
            staging.add(row);
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    private static void await(List<Future<?>> parts) throws SQLException {
        RuntimeException first = null;
        for (Future<?> part : parts) {
            try {
                part.get();
            } catch (ExecutionException failure) {
                Throwable cause = failure.getCause();
                if (cause instanceof SQLException sql) {
                    throw sql;
                }
                if (!(cause instanceof Stopped) || first == null) {
                    first = cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** DuckDB failed while a row was staged. */
    static final class StoreFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        StoreFailure(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }

    /** Another thread failed, so that this one need not go on. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts rows over all threads. */
    private static final class Tally {
        private final LongConsumer rows;
        private long count;
        private volatile boolean failed;

        Tally(LongConsumer rows) {
            this.rows = rows;
        }

        synchronized void add(long more) {
            if (failed) {
                throw new Stopped();
            }
            count += more;
            rows.accept(count);
        }

        void fail() {
            failed = true;
        }
    }
}

package org.saola.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.saola.species.SpeciesBook;
import org.saola.store.TestStore;
import org.saola.trade.LoadTrade;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeLoadReport;
import org.saola.trade.internal.ask.Asking;
import org.saola.trade.internal.codes.CodeLists;
import org.saola.trade.internal.duck.DuckSettings;
import org.saola.trade.internal.duck.OpenRelease;
import org.saola.trade.internal.load.Loading;
import org.saola.trade.internal.sample.SampleShipments;

/**
 * How fast forty questions about trade are answered, beside one plain DuckDB table of the same files and PostgreSQL with
 * indexes, in one run on the same rows; what a load costs; what it takes on disk. Nothing keeps answers.
 */
final class TradeBench {

    private static final int WARM = 5;
    private static final int WARM_OTHERS = 3;

    /** Milliseconds. */
    private static final double LONG = 5_000;

    private static final String MEMORY = "2GB";
    private static final CodeLists LISTS = CodeLists.shipped();
    private static final SpeciesBook NO_SPECIES =
            new SpeciesBook(List.of(), new SpeciesBook.Contents(List.of(), List.of(), Map.of(), Map.of(), Map.of()));

    private record Times(double saola, double duck, double postgres, double cold, int rows) {}

    private final Path folder;
    private final DuckSettings settings =
            new DuckSettings("1GB", MEMORY, Runtime.getRuntime().availableProcessors());
    private final Map<TradeCase, Times> times = new LinkedHashMap<>();

    private TradeBench(Path folder) {
        this.folder = folder;
    }

    /** Returns the median over the questions of how many times slower the plain table is. */
    static double run(int rows, boolean postgres) {
        try {
            Path folder = Files.createTempDirectory(
                    Path.of(System.getProperty("saola.bench.folder", "target")), "trade-bench");
            try {
                return new TradeBench(folder).measure(rows, postgres);
            } finally {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private double measure(int rows, boolean withPostgres) throws IOException, SQLException {
        Path csv = folder.resolve("csv");
        new SampleShipments(rows, 1, List.of()).write(csv, rows);
        System.out.printf(Locale.ROOT, "%,d made-up rows, %,d MB of CSV%n", rows, size(csv) / 1_000_000);
        try (var plain = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("plain.duckdb"))) {
            TradeSide duck = new TradeSide(plain);
            duck.run("SET threads = " + settings.threadsToUse());
            duck.run("SET memory_limit = '" + MEMORY + "'");
            duck.run("SET temp_directory = '" + folder.resolve("plain.tmp") + "'");
            double bare = seconds(() -> duck.run(
                    "CREATE TABLE shipments AS SELECT * FROM read_csv('" + csv + "/*.csv', types = {'Unit': 'VARCHAR',"
                            + " 'Purpose': 'VARCHAR', 'Import.permit.RandomID': 'VARCHAR',"
                            + " 'Export.permit.RandomID': 'VARCHAR', 'Origin.permit.RandomID': 'VARCHAR'})"));
            duck.run("CHECKPOINT");
            Path made = Files.createDirectory(folder.resolve("release"));
            double load = seconds(() -> load(csv, made));
            System.out.printf(
                    Locale.ROOT,
                    "load: bare read_csv %.1f s, Saola %.1f s, %.2f times (goal: at most 4); peak memory %s%n",
                    bare,
                    load,
                    load / bare,
                    peakMemory());
            System.out.printf(
                    Locale.ROOT,
                    "disk: plain table %,d MB, Saola %,d MB%n",
                    Files.size(folder.resolve("plain.duckdb")) / 1_000_000,
                    Files.size(made.resolve(Loading.FILE)) / 1_000_000);
            List<TradeCase> cases = TradeCases.draw(duck::rows);
            Map<TradeCase, Double> cold = cold(cases, made);
            if (withPostgres) {
                try (var server = Objects.requireNonNull(
                                TestStore.shared().asSuperuser().getDataSource())
                        .getConnection()) {
                    TradeSide postgres = new TradeSide(server);
                    TradePostgres.load(server, csv);
                    ask(cases, cold, made, duck, Optional.of(postgres));
                    postgres.run("DROP SCHEMA bench_trade CASCADE");
                }
            } else {
                ask(cases, cold, made, duck, Optional.empty());
            }
        }
        return report();
    }

    private void load(Path csv, Path made) {
        TradeLoadReport report = new Loading(made, LISTS, settings, names -> name -> true, rows -> {})
                .load(
                        new LoadTrade(List.of(csv), Optional.empty(), Optional.empty(), false, false),
                        new Loading.About("bench", "made up", true, 1L << 40));
        if (report.release().isEmpty()) {
            throw new IllegalStateException("the sample has faults: " + report.faults());
        }
    }

    /** The first question of each kind after a release was opened anew; the files may be in the system’s memory. */
    private Map<TradeCase, Double> cold(List<TradeCase> cases, Path made) throws SQLException {
        Map<TradeCase, Double> cold = new LinkedHashMap<>();
        String kind = "";
        for (TradeCase each : cases) {
            if (!each.kind().equals(kind)) {
                OpenRelease release = OpenRelease.open(made.resolve(Loading.FILE), made, settings);
                try {
                    cold.put(each, 1_000 * seconds(() -> ask(release, each)));
                } finally {
                    release.close();
                }
                kind = each.kind();
            }
        }
        return cold;
    }

    private void ask(
            List<TradeCase> cases, Map<TradeCase, Double> cold, Path made, TradeSide duck, Optional<TradeSide> postgres)
            throws SQLException {
        OpenRelease release = OpenRelease.open(made.resolve(Loading.FILE), made, settings);
        try {
            for (TradeCase each : cases) {
                int rows = ask(release, each);
                int others = duck.read(each.sql());
                if (rows != others) {
                    System.out.printf("DIFFERENT: %s %s: %d and %d rows%n", each.kind(), each.value(), rows, others);
                }
                times.put(
                        each,
                        new Times(
                                median(WARM, () -> ask(release, each)),
                                median(WARM_OTHERS, () -> duck.read(each.sql())),
                                postgres.map(side -> median(WARM_OTHERS, () -> side.read(each.sql())))
                                        .orElse(0.0),
                                cold.getOrDefault(each, 0.0),
                                rows));
            }
        } finally {
            release.close();
        }
    }

    private static int ask(OpenRelease release, TradeCase each) {
        if (each.by().isPresent()) {
            return Asking.sums(release, each.question(), each.by().get(), 20, NO_SPECIES, LISTS)
                    .size();
        }
        TradeAnswer answer = Asking.answer(release, each.question(), NO_SPECIES, LISTS);
        int[] count = new int[1];
        answer.read(TradeCases.ROWS, rows -> {
            int width = answer.columns().size();
            while (rows.next()) {
                for (int column = 0; column < width; column++) {
                    rows.text(column);
                }
                count[0]++;
            }
        });
        return count[0];
    }

    private double report() {
        System.out.printf(
                Locale.ROOT,
                "%-16s %-34s %7s %9s %9s %9s %7s %7s %8s%n",
                "kind",
                "value",
                "rows",
                "Saola",
                "DuckDB",
                "Postgres",
                "times",
                "times",
                "cold");
        List<Double> duck = new ArrayList<>();
        List<Double> postgres = new ArrayList<>();
        double slowest = 0;
        for (Map.Entry<TradeCase, Times> each : times.entrySet()) {
            Times time = each.getValue();
            duck.add(time.duck / time.saola);
            postgres.add(time.postgres / time.saola);
            slowest = Math.max(slowest, time.saola - time.postgres);
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %-34.34s %7d %9.2f %9.2f %9.2f %7.1f %7.1f %8s%n",
                    each.getKey().kind(),
                    each.getKey().value(),
                    time.rows,
                    time.saola,
                    time.duck,
                    time.postgres,
                    time.duck / time.saola,
                    time.postgres / time.saola,
                    time.cold == 0 ? "" : String.format(Locale.ROOT, "%.1f", time.cold));
        }
        duck.sort(Comparator.naturalOrder());
        postgres.sort(Comparator.naturalOrder());
        System.out.printf(
                Locale.ROOT,
                "milliseconds, medians; against the plain table: median %.1f times (goal: at least 10), least %.1f (goal: at"
                        + " least 1)%n",
                duck.get(duck.size() / 2),
                duck.getFirst());
        System.out.printf(
                Locale.ROOT,
                "against PostgreSQL: median %.1f times (goal: at least 5), at most %.2f ms slower (goal: 5)%n",
                postgres.get(postgres.size() / 2),
                slowest);
        return duck.get(duck.size() / 2);
    }

    /** After one time unmeasured; of what takes long, that one time is the measure. */
    private static double median(int times, Runnable work) {
        double first = 1_000 * seconds(work);
        if (first > LONG) {
            return first;
        }
        double[] all = new double[times];
        for (int i = 0; i < times; i++) {
            all[i] = 1_000 * seconds(work);
        }
        java.util.Arrays.sort(all);
        return all[times / 2];
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long size = 0;
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    private static String peakMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring("VmHWM:".length()).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }
}

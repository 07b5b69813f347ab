package org.saola.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.Origin;
import org.saola.kernel.Viewer;
import org.saola.species.DataSource;
import org.saola.species.LoadReport;
import org.saola.species.LoadSpecies;
import org.saola.species.Regime;
import org.saola.species.Species;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.internal.DataAbout;
import org.saola.species.internal.Loading;
import org.saola.species.internal.Shelf;
import org.saola.store.TestStore;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long a load takes through the database, the whole tree after it, one answer, and the download of all of it.
 *
 * <p>First the real Index of CITES Species where {@code SAOLA_TEST_DATA} has it, then a made-up tree with its law.
 */
final class SpeciesBench {

    private static final Viewer HOUSE = new Viewer.House("bench.species", Origin.house());
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** The real Index is left out where fewer rows are asked for than it has. */
    private static final int TAXA_OF_INDEX = 38_079;

    private SpeciesBench() {}

    /** @return how many taxa of the made-up tree were answered for */
    static int run(int rows) {
        try (ConfigurableApplicationContext saola = Running.saola()) {
            try {
                Optional.ofNullable(System.getenv("SAOLA_TEST_DATA"))
                        .map(folder -> Path.of(folder, "species", "Index_of_CITES_Species_2017-04-21_HTS.csv.gz"))
                        .filter(index -> rows >= TAXA_OF_INDEX && Files.exists(index))
                        .ifPresent(index -> load(saola, "the Index of CITES Species", List.of(index)));
                return madeUp(saola, rows);
            } finally {
                forget(saola);
            }
        }
    }

    private static int madeUp(ConfigurableApplicationContext saola, int rows) {
        try {
            Path folder = Files.createTempDirectory("saola-bench");
            try {
                load(saola, "a made-up tree", MadeUpSpecies.write(folder, rows));
            } finally {
                try (var files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        SpeciesBook book = saola.getBean(Species.class).book(HOUSE);
        tree(book);
        int answered = answers(book);
        download(saola);
        return answered;
    }

    private static void load(ConfigurableApplicationContext saola, String what, List<Path> files) {
        forget(saola);
        settle();
        long start = System.nanoTime();
        LoadReport report = saola.getBean(Loading.class)
                .load(
                        HOUSE,
                        new LoadSpecies(files, DataSource.OFFICIAL, false, true, false),
                        new DataAbout(Map.of("en", "Bench"), Optional.empty(), false, "{}"),
                        read -> {});
        double loaded = seconds(start);
        start = System.nanoTime();
        SpeciesBook book = saola.getBean(Species.class).book(HOUSE);
        double made = seconds(start);
        print(
                "%s: %,d rows (%,d problems), %,d facts, %,d taxa: loaded in %.1f s, its book made in %.1f s; heap at most %,d MB of %,d MB, process at most %s",
                what,
                report.rows(),
                report.refusals() + report.tellings(),
                report.added(),
                book.tree().taxa().size(),
                loaded,
                made,
                heap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                process());
    }

    private static void tree(SpeciesBook book) {
        long start = System.nanoTime();
        int listed = book.summaries(Regime.CITES, DAY).size();
        print("the whole tree on one day: %,d taxa in %.1f s (goal 30 s)", listed, seconds(start));
    }

    private static int answers(SpeciesBook book) {
        Latencies times = new Latencies();
        List<Taxon> taxa = List.copyOf(book.tree().taxa());
        for (Taxon taxon : taxa) {
            if (!taxon.status().pointsElsewhere()) {
                long start = System.nanoTime();
                book.listing(taxon.id(), Regime.CITES, DAY);
                times.add(System.nanoTime() - start);
            }
        }
        print(
                "one answer, of %,d: p50 %.3f ms, p99 %.3f ms, the longest %.2f ms (goal 5 ms)",
                times.count(), times.percentile(0.5), times.percentile(0.99), times.percentile(1));
        return times.count();
    }

    private static void download(ConfigurableApplicationContext saola) {
        URI address = URI.create(Running.address(saola) + "/species/api/v1/downloads.json?lang=en");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("X-Authentication-Token", SpeciesApiBench.token(saola))
                .build();
        long start = System.nanoTime();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String made =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            print("the download of all, with asking for it: %.1f s (goal 20 s): %s", seconds(start), made);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What was loaded before is taken away, so that every load is of everything. */
    private static void forget(ConfigurableApplicationContext saola) {
        TestStore.shared().asSuperuser().update("delete from species.item where source = 'OFFICIAL'");
        TestStore.shared().asSuperuser().update("delete from species.number where source = 'OFFICIAL'");
        TestStore.shared().asSuperuser().update("delete from species.edition where source = 'OFFICIAL'");
        saola.getBean(Shelf.class).renew();
    }

    private static void settle() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The peaks of the parts of the heap, which need not have been at one time: the true peak is not above their sum. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static String process() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring(6).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException notLinux) {
            return "unknown";
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }
}

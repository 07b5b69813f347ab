package org.saola.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.saola.identity.ApiTokens;
import org.saola.jobs.Jobs;
import org.saola.kernel.Viewer;
import org.saola.kit.sheet.Formulas;
import org.saola.kit.sheet.SheetCell;
import org.saola.kit.sheet.SheetColumn;
import org.saola.kit.sheet.SheetFormat;
import org.saola.kit.sheet.SheetWriter;
import org.saola.species.BroughtList;
import org.saola.species.ListCheckId;
import org.saola.species.ListChecks;
import org.saola.species.NameEntry;
import org.saola.species.NameKind;
import org.saola.species.Species;
import org.saola.species.SpeciesBook;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long a list takes: brought as a file, answered and kept as the page does it; and sent as CSV by a program that gets the
 * table back with the law of each line on its day.
 *
 * <p>The names are those of the starter set, each with a slip of {@link NameSlips}; the days are drawn from 1975 to 2025, the
 * countries from those of each taxon, with a fixed seed.
 */
final class SpeciesListBench {

    private static final long SEED = 1975;
    private static final int DAYS = 50 * 365;

    /** What each step took, in seconds. */
    private record Times(double bringing, double answering, double api) {}

    private SpeciesListBench() {}

    /** @return how many lines came back */
    static int run(int rows) {
        try (ConfigurableApplicationContext saola = Running.saola()) {
            Viewer.Member viewer = Running.officer(saola, "Reader of Lists");
            SpeciesBook book = saola.getBean(Species.class).book(viewer);
            List<List<SheetCell>> lines = lines(book, rows);
            String token =
                    saola.getBean(ApiTokens.class).make(viewer, "Lists", Set.of("species:write"), Duration.ofDays(1));
            Path folder = Files.createTempDirectory("saola-bench");
            int back = 0;
            // The first round warms up and is not counted.
            for (int round = 0; round < 2; round++) {
                for (SheetFormat format : SheetFormat.values()) {
                    Path file = folder.resolve("list." + format.extension());
                    double written = write(file, format, lines);
                    Times times = times(saola, viewer, file, token, folder.resolve("list.csv"));
                    if (round > 0) {
                        report(format, rows, written, times);
                    }
                }
            }
            back = (int) Files.readString(folder.resolve("back.csv")).lines().count() - 1;
            System.out.printf(Locale.ROOT, "%d lines came back%n", back);
            return back;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void report(SheetFormat format, int rows, double written, Times times) {
        System.out.printf(
                Locale.ROOT,
                "%s of %d lines: written in %.2f s; as the page does it: read and kept in %.2f s, answered and kept in %.2f s%n",
                format,
                rows,
                written,
                times.bringing(),
                times.answering());
        if (format == SheetFormat.CSV) {
            System.out.printf(
                    Locale.ROOT,
                    "by the interface for programs: sent, answered, listed and given back in %.2f s (goal for 10,000: under 5)%n",
                    times.api());
        }
    }

    private static List<List<SheetCell>> lines(SpeciesBook book, int rows) {
        List<NameEntry> names = new ArrayList<>();
        book.tree().taxa().forEach(taxon -> {
            names.add(NameEntry.of(taxon));
            // The slips are those of who writes Latin letters.
            book.names(taxon.id()).stream()
                    .filter(name -> List.of("en", "fr", "es").contains(name.language()))
                    .forEach(name ->
                            names.add(new NameEntry(taxon.id(), name.name(), "", NameKind.COMMON, name.language())));
        });
        Random random = new Random(SEED);
        return new NameSlips(names)
                .draw(rows).stream()
                        .map(typed -> List.of(
                                SheetCell.of(typed.text()),
                                SheetCell.of(LocalDate.of(1975, 7, 1).plusDays(random.nextInt(DAYS))),
                                typed.taxa().stream()
                                        .flatMap(taxon -> book.places(taxon).stream())
                                        .findFirst()
                                        .map(place ->
                                                SheetCell.of(place.country().value()))
                                        .orElse(SheetCell.EMPTY),
                                SheetCell.of("case " + random.nextInt(rows))))
                        .toList();
    }

    private static double write(Path file, SheetFormat format, List<List<SheetCell>> lines) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = SheetWriter.to(out, format, Formulas.HARMLESS)) {
            writer.begin(
                    "List",
                    Stream.of("name", "date", "country", "remark")
                            .map(title -> new SheetColumn(title, 20))
                            .toList());
            for (List<SheetCell> line : lines) {
                writer.row(line);
            }
        }
        return since(start);
    }

    private static Times times(
            ConfigurableApplicationContext saola, Viewer.Member viewer, Path file, String token, Path csv)
            throws IOException {
        ListChecks checks = saola.getBean(ListChecks.class);
        long start = System.nanoTime();
        ListCheckId id = checks.bring(viewer, "list", file);
        double bringing = since(start);
        start = System.nanoTime();
        checks.answer(viewer, id, checks.find(viewer, id).guess());
        BroughtList list = checks.find(viewer, id);
        Jobs jobs = saola.getBean(Jobs.class);
        while (list.job().isPresent()
                && !jobs.find(viewer, list.job().get()).status().isOver()) {
            Thread.onSpinWait();
        }
        double answering = since(start);
        checks.remove(viewer, id);
        return new Times(bringing, answering, Files.exists(csv) ? send(saola, csv, token) : 0);
    }

    private static double send(ConfigurableApplicationContext saola, Path csv, String token) throws IOException {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(Running.address(saola) + "/api/v1/species/list-checks"))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "text/csv")
                                    .POST(HttpRequest.BodyPublishers.ofFile(csv))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            double took = since(start);
            Files.writeString(csv.resolveSibling("back.csv"), answer.body());
            return took;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

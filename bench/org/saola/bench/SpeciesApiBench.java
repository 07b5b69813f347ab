package org.saola.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.saola.identity.ApiTokens;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.Origin;
import org.saola.kernel.Viewer;
import org.saola.species.Rank;
import org.saola.species.Species;
import org.saola.species.Taxon;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * How much longer one taxon takes than an empty JSON answer, for fifty programs that ask at once without a pause.
 *
 * <p>Both are asked over HTTP, in turn, with the same token, so that both pay for looking the token up. The taxa are all
 * species of the starter set, in an order shuffled with a fixed seed. Clients and server share the machine.
 */
final class SpeciesApiBench {

    private static final int CLIENTS = 50;
    private static final long SEED = 20180401;

    private SpeciesApiBench() {}

    private record Times(Latencies empty, Latencies taxon, int errors) {}

    /** @return errors */
    static int run(int seconds) {
        try (ConfigurableApplicationContext saola = Running.saola()) {
            serveEmptyAnswer(saola);
            String base = Running.address(saola);
            String token = token(saola);
            List<String> names =
                    saola.getBean(Species.class).book(new Viewer.Nobody(Origin.house())).tree().taxa().stream()
                            .filter(taxon -> taxon.rank() == Rank.SPECIES)
                            .map(Taxon::fullName)
                            .toList();
            measure(base, token, names, Math.max(1, seconds / 6));
            return report(measure(base, token, names, seconds), seconds);
        }
    }

    private static int report(Times times, int seconds) {
        System.out.printf(
                Locale.ROOT,
                "%d clients for %d s: %d requests of each kind, %.0f a second in all, %d errors%n",
                CLIENTS,
                seconds,
                times.taxon().count(),
                2.0 * times.taxon().count() / seconds,
                times.errors());
        System.out.printf(Locale.ROOT, "%-12s %8s %8s %8s   milliseconds%n", "", "p50", "p95", "p99");
        row("empty JSON", times.empty());
        row("one taxon", times.taxon());
        System.out.printf(
                Locale.ROOT,
                "p99 of one taxon is %.2f times the p99 of an empty JSON answer (goal: at most 5)%n",
                times.taxon().percentile(0.99) / times.empty().percentile(0.99));
        return times.errors();
    }

    private static void row(String name, Latencies times) {
        System.out.printf(
                Locale.ROOT,
                "%-12s %8.2f %8.2f %8.2f%n",
                name,
                times.percentile(0.5),
                times.percentile(0.95),
                times.percentile(0.99));
    }

    private static Times measure(String base, String token, List<String> names, int seconds) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Future<List<long[]>>> clients = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(SEED + client);
                clients.add(threads.submit(() -> ask(http, base, token, names, random, end)));
            }
            Latencies empty = new Latencies();
            Latencies taxon = new Latencies();
            int errors = 0;
            for (Future<List<long[]>> client : clients) {
                for (long[] one : client.get()) {
                    empty.add(one[0]);
                    taxon.add(one[1]);
                    errors += (int) one[2];
                }
            }
            return new Times(empty, taxon, errors);
        } catch (InterruptedException | java.util.concurrent.ExecutionException stopped) {
            throw new IllegalStateException("a client stopped", stopped);
        }
    }

    private static List<long[]> ask(
            HttpClient http, String base, String token, List<String> names, Random random, long end) {
        List<long[]> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            String name = URLEncoder.encode(names.get(random.nextInt(names.size())), StandardCharsets.UTF_8);
            long[] one = new long[3];
            one[2] += time(http, base + "/api/v1/bench/empty", "Authorization", "Bearer " + token, one, 0);
            one[2] += time(
                    http,
                    base + "/species/api/v1/taxon_concepts.json?name=" + name + "&page=1&per_page=500",
                    "X-Authentication-Token",
                    token,
                    one,
                    1);
            times.add(one);
        }
        return times;
    }

    /** @return 1 for an error */
    private static int time(HttpClient http, String address, String header, String value, long[] into, int place) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header(header, value)
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            into[place] = System.nanoTime() - start;
            return answer.statusCode() == 200 ? 0 : 1;
        } catch (IOException refused) {
            into[place] = System.nanoTime() - start;
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String token(ConfigurableApplicationContext saola) {
        Viewer.Member viewer = Running.officer(saola, "Bench of Species");
        return saola.getBean(ApiTokens.class)
                .make(viewer, "Bench", Set.of("species:read", "bench:read"), Duration.ofDays(1));
    }

    private static void serveEmptyAnswer(ConfigurableApplicationContext saola) {
        try {
            saola.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .registerMapping(
                            RequestMappingInfo.paths("/api/v1/bench/empty").build(),
                            new EmptyAnswer(),
                            EmptyAnswer.class.getMethod("empty"));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** JSON with nothing in it. */
    @OpenToAll(because = "it is empty")
    public static final class EmptyAnswer {

        public ResponseEntity<byte[]> empty() {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{}".getBytes(StandardCharsets.UTF_8));
        }
    }
}

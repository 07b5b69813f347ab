package org.saola.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.saola.kernel.OpenToAll;
import org.saola.menu.Menu;
import org.saola.store.TestStore;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * How much longer a search of the menu takes than an empty page of the same shell.
 *
 * <p>Both are asked over HTTP, in turn, by one client, against one running Saola. The catalogue is the shipped one,
 * repeated with its sentences shuffled between entries until it has as many as asked for. The questions are words of the
 * catalogue in three languages, one in three with a letter lost, some with a filter, some without words.
 */
final class MenuBench {

    private static final int REQUESTS = 4000;
    private static final long SEED = 20180401;

    private MenuBench() {}

    static void run(int rows) {
        run(rows, REQUESTS);
    }

    /** @return p99 of a search divided by p99 of an empty page */
    static double run(int rows, int requests) {
        try (ConfigurableApplicationContext saola = Running.saola()) {
            grow(rows);
            Menu menu = saola.getBean(Menu.class);
            menu.refresh();
            serveEmptyPage(saola);
            String base = Running.address(saola);
            List<String> questions = questions(menu);
            measure(base, questions, requests / 3);
            Latencies[] result = measure(base, questions, requests);
            return report(menu.catalogue().services().size(), result[0], result[1]);
        } finally {
            // The shipped entries are what other tests of the same run expect.
            TestStore.shared().asOwner().update("delete from menu.service where shipped is null");
        }
    }

    private static double report(int entries, Latencies empty, Latencies search) {
        System.out.printf(
                Locale.ROOT, "menu of %d entries, %d requests of each kind, 1 client%n", entries, search.count());
        System.out.printf(Locale.ROOT, "%-12s %8s %8s %8s   milliseconds%n", "", "p50", "p95", "p99");
        row("empty page", empty);
        row("search", search);
        double ratio = search.percentile(0.99) / empty.percentile(0.99);
        System.out.printf(
                Locale.ROOT, "p99 of a search is %.2f times the p99 of an empty page (goal: at most 3)%n", ratio);
        return ratio;
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

    /** @return the times of the empty page, and of the search */
    private static Latencies[] measure(String base, List<String> questions, int times) {
        HttpClient client = HttpClient.newHttpClient();
        Latencies empty = new Latencies();
        Latencies search = new Latencies();
        for (int i = 0; i < times; i++) {
            ask(client, base + "/bench/empty", empty);
            ask(client, base + questions.get(i % questions.size()), search);
        }
        return new Latencies[] {empty, search};
    }

    private static void ask(HttpClient client, String address, Latencies times) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        times.add(System.nanoTime() - start);
    }

    private static void grow(int rows) {
        TestStore.shared().asOwner().update("""
                insert into menu.service (id, body)
                select a.id || '-x' || n, jsonb_set(
                         jsonb_set(a.body, '{id}', to_jsonb(a.id || '-x' || n)),
                         '{summary}', b.body -> 'summary')
                from generate_series(1, ?) as n
                cross join (select id, body, row_number() over (order by id) as place, count(*) over () as size
                            from menu.service where shipped is not null) as a
                join (select body, row_number() over (order by id) as place
                      from menu.service where shipped is not null) as b
                  on b.place = (a.place * 7 + n * 13) % a.size + 1
                order by n, a.id
                limit greatest(0, ? - (select count(*) from menu.service))
                """, rows / 50 + 1, rows);
    }

    private static List<String> questions(Menu menu) {
        Random random = new Random(SEED);
        List<String> words = menu.catalogue().services().stream()
                .flatMap(service -> service.title().byLanguage().values().stream())
                .flatMap(title -> List.of(title.split("[^\\p{L}]+")).stream())
                .filter(word -> word.length() > 4)
                .distinct()
                .sorted()
                .toList();
        List<String> questions = new ArrayList<>();
        String[] filters = {"", "&kind=COURSE", "&lead=unodc&lead=interpol", "&length=UP_TO_THREE_DAYS", "&view=table"};
        String[] languages = {"en", "fr", "es"};
        for (int i = 0; i < 500; i++) {
            String typed = i % 10 == 9 ? "" : words.get(random.nextInt(words.size()));
            if (i % 4 == 1 && !typed.isEmpty()) {
                typed += " " + words.get(random.nextInt(words.size()));
            }
            if (i % 3 == 2 && typed.length() > 5) {
                int lost = 2 + random.nextInt(typed.length() - 3);
                typed = typed.substring(0, lost) + typed.substring(lost + 1);
            }
            questions.add("/menu?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + filters[i % filters.length]
                    + "&lang=" + languages[i % languages.length]);
        }
        return questions;
    }

    private static void serveEmptyPage(ConfigurableApplicationContext saola) {
        try {
            saola.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .registerMapping(
                            RequestMappingInfo.paths("/bench/empty").build(),
                            new EmptyPage(),
                            EmptyPage.class.getMethod("empty"));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shell with nothing in it. */
    @OpenToAll(because = "it is empty")
    public static final class EmptyPage {

        public String empty() {
            return "bench/empty";
        }
    }
}

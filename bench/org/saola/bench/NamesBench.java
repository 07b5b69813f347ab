package org.saola.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saola.species.Candidate;
import org.saola.species.NameResolution;
import org.saola.species.TaxonId;
import org.saola.species.internal.names.NameIndex;

/**
 * How fast and how right names are resolved, beside the trigram search of PostgreSQL on the same names and texts in one run.
 *
 * <p>A text is answered rightly at 1 or 5 where the taxon of the name that was written is the first, or among the first five.
 * A wrong name is certain where the answer is certain and is another taxon.
 */
final class NamesBench {

    private static final int QUERIES = 15_000;
    private static final int QUERIES_OF_POSTGRES = 1_500;

    /** The tree is so slow that it is asked only one in so many of them. */
    private static final int SHARE_OF_GIST = 10;

    private static final int LIST = 10_000;

    /** What one side reached, by kind of slip. */
    private static final class Side {
        private final Latencies times = new Latencies();
        private final Map<NameSlips.Slip, int[]> right = new EnumMap<>(NameSlips.Slip.class);
        private long nanos;
        private int wrong;
        private final List<String> wrongOnes = new ArrayList<>();

        void add(NameSlips.Typed typed, List<? extends Collection<TaxonId>> found, long took) {
            times.add(took);
            nanos += took;
            int[] counts = right.computeIfAbsent(typed.slip(), none -> new int[3]);
            counts[0]++;
            for (int i = 0; i < Math.min(5, found.size()); i++) {
                if (!Collections.disjoint(found.get(i), typed.taxa())) {
                    counts[1] += i == 0 ? 1 : 0;
                    counts[2]++;
                    break;
                }
            }
        }

        double rate() {
            return times.count() / (nanos / 1e9);
        }

        double recall(int at) {
            int all = right.values().stream().mapToInt(counts -> counts[0]).sum();
            return 100.0
                    * right.values().stream().mapToInt(counts -> counts[at]).sum()
                    / all;
        }

        double recall(NameSlips.Slip slip, int at) {
            int[] counts = right.getOrDefault(slip, new int[] {1, 0, 0});
            return 100.0 * counts[at] / counts[0];
        }
    }

    private static final int SUGGESTIONS = 10;

    private NamesBench() {}

    static void run(int rows) {
        run(rows, QUERIES, QUERIES_OF_POSTGRES);
    }

    /**
     * @param queries to ask Saola
     * @param slow how many of them, the first ones, PostgreSQL is asked too, each way
     * @return how many times the rate of PostgreSQL’s better way ours is
     */
    static double run(int rows, int queries, int slow) {
        NameData data = NameData.of(rows);
        long start = System.nanoTime();
        NameIndex names = NameIndex.of(data.names(), data.tree());
        System.out.printf(
                Locale.ROOT,
                "%d names, %d of them real, ready in %.1f s, %.0f MB besides the texts%n",
                names.size(),
                data.real(),
                (System.nanoTime() - start) / 1e9,
                names.bytes() / 1e6);
        List<NameSlips.Typed> typed = new NameSlips(data.names()).draw(queries);
        typed.forEach(one -> names.resolve(one.text()));
        Side same = new Side();
        Side gin = new Side();
        Side gist = new Side();
        List<NameSlips.Typed> first = typed.subList(0, Math.min(slow, queries));
        try (TrigramNames postgres = new TrigramNames(data.names())) {
            // Each text once on each side: a text that is asked again finds its names in the processor's cache.
            first.forEach(one -> ask(names, one, same));
            first.forEach(one -> ask(postgres, TrigramNames.Way.GIN, one, gin));
            first.subList(0, Math.max(1, first.size() / SHARE_OF_GIST))
                    .forEach(one -> ask(postgres, TrigramNames.Way.GIST, one, gist));
        }
        Side all = new Side();
        typed.forEach(one -> ask(names, one, all));
        double ratio = same.rate() / Math.max(gin.rate(), gist.rate());
        report(all, same, gin, gist, ratio);
        list(names, typed);
        complete(names, typed);
        return ratio;
    }

    private static void ask(NameIndex names, NameSlips.Typed typed, Side side) {
        long start = System.nanoTime();
        NameResolution answer = names.resolve(typed.text());
        long took = System.nanoTime() - start;
        side.add(typed, answer.candidates().stream().map(Candidate::accepted).toList(), took);
        if (answer.isCertain()
                && Collections.disjoint(answer.candidates().getFirst().accepted(), typed.taxa())) {
            side.wrong++;
            side.wrongOnes.add(
                    typed.text() + " -> " + answer.candidates().getFirst().name());
        }
    }

    private static void ask(TrigramNames names, TrigramNames.Way way, NameSlips.Typed typed, Side side) {
        long start = System.nanoTime();
        List<TaxonId> found = names.search(typed.text(), way);
        side.add(typed, found.stream().map(Set::of).toList(), System.nanoTime() - start);
    }

    private static void report(Side all, Side same, Side gin, Side gist, double ratio) {
        System.out.printf(
                Locale.ROOT, "%-26s %8s %9s %9s %10s %10s%n", "", "texts", "per s", "p50 ms", "p99 ms", "at 1 / at 5");
        row("Saola", all);
        row("Saola, the same as below", same);
        row("PostgreSQL trigrams, GIN", gin);
        row("PostgreSQL trigrams, GiST", gist);
        System.out.printf(Locale.ROOT, "%-18s %17s %17s%n", "the same texts", "Saola", "PostgreSQL, GIN");
        for (NameSlips.Slip slip : same.right.keySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %6.1f %% / %5.1f %% %6.1f %% / %5.1f %%%n",
                    slip,
                    same.recall(slip, 1),
                    same.recall(slip, 2),
                    gin.recall(slip, 1),
                    gin.recall(slip, 2));
        }
        System.out.printf(Locale.ROOT, "throughput %.0f times that of PostgreSQL (goal: at least 50)%n", ratio);
        System.out.printf(Locale.ROOT, "p99 of one name %.2f ms (goal: under 2)%n", all.times.percentile(0.99));
        all.wrongOnes.stream().limit(20).forEach(one -> System.out.println("wrong and certain: " + one));
        System.out.printf(
                Locale.ROOT, "a wrong name was certain %d times of %d (goal: never)%n", all.wrong, all.times.count());
    }

    private static void row(String name, Side side) {
        System.out.printf(
                Locale.ROOT,
                "%-26s %8d %9.0f %9.3f %10.3f %6.1f %% / %.1f %%%n",
                name,
                side.times.count(),
                side.rate(),
                side.times.percentile(0.5),
                side.times.percentile(0.99),
                side.recall(1),
                side.recall(2));
    }

    /** Asks for suggestions as a page does while somebody types a name: after the first letters, half of it, and all. */
    private static void complete(NameIndex names, List<NameSlips.Typed> typed) {
        Latencies times = new Latencies();
        for (int round = 0; round < 2; round++) {
            times = new Latencies();
            for (NameSlips.Typed one : typed) {
                String text = one.text();
                for (int length :
                        new int[] {Math.min(2, text.length()), Math.max(1, text.length() / 2), text.length()}) {
                    long start = System.nanoTime();
                    names.complete(text.substring(0, length), SUGGESTIONS);
                    times.add(System.nanoTime() - start);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "suggestions while typing, %d texts: p50 %.3f ms, p99 %.2f ms, the longest %.1f ms%n",
                times.count(),
                times.percentile(0.5),
                times.percentile(0.99),
                times.percentile(1));
    }

    private static void list(NameIndex names, List<NameSlips.Typed> typed) {
        List<String> list = new ArrayList<>(LIST);
        for (int i = 0; i < LIST; i++) {
            list.add(typed.get(i % typed.size()).text());
        }
        long start = System.nanoTime();
        names.resolveAll(list);
        System.out.printf(
                Locale.ROOT,
                "a list of %d names took %.2f s on %d processors (goal: under 5)%n",
                LIST,
                (System.nanoTime() - start) / 1e9,
                Runtime.getRuntime().availableProcessors());
    }
}

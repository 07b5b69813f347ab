package org.saola.bench;

import java.util.Iterator;
import java.util.List;

/** Runs one bench: {@code ./saola bench NAME [--rows N]}. Benches print both sides of what they compare, from one run. */
public final class Bench {

    private static final String NAMES = "menu, audit, names, species, species-api, trade, species-list";

    private Bench() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            fail("name a bench: " + NAMES);
        }
        int rows = rows(List.of(args).subList(1, args.length).iterator());
        switch (args[0]) {
            case "menu" -> MenuBench.run(rows == 0 ? 1000 : rows);
            case "audit" -> AuditBench.run(rows == 0 ? 20_000 : rows);
            case "names" -> NamesBench.run(rows == 0 ? 300_000 : rows);
            case "species" -> SpeciesBench.run(rows == 0 ? 85_000 : rows);
            case "species-api" -> SpeciesApiBench.run(rows == 0 ? 60 : rows);
            case "trade" -> TradeBench.run(rows == 0 ? 1_000_000 : rows, true);
            case "species-list" -> SpeciesListBench.run(rows == 0 ? 10_000 : rows);
            default -> fail("there is no bench called " + args[0] + "; there are: " + NAMES);
        }
        // The database of the bench is stopped by a shutdown hook, and the web server's threads must not hold it up.
        System.exit(0);
    }

    /** Returns 0 where the number of rows is left to the bench. */
    private static int rows(Iterator<String> options) {
        int rows = 0;
        while (options.hasNext()) {
            String option = options.next();
            if (!option.equals("--rows") || !options.hasNext()) {
                fail("the only option is --rows N");
            }
            rows = Integer.parseInt(options.next());
        }
        return rows;
    }

    private static void fail(String sentence) {
        System.err.println("saola bench: " + sentence);
        System.exit(2);
    }
}

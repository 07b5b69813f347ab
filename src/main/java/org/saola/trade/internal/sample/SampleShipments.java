package org.saola.trade.internal.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.saola.trade.internal.Samples;

/**
 * Writes made-up shipments as the public full database comes: files of 500,000 rows, by time, both reporters, random
 * identifiers of permits that come again.
 *
 * <p>The same rows and seed give the same files. The shape follows what was measured on real rows of 2001 to 2015: a few taxa
 * and countries have most of the trade, somewhat more than a fifth is reported by both sides and a third of that alike, 45 of
 * a hundred rows name an origin, and most have no unit. About four shipments make one row of a comparative tabulation; in the
 * real records it seems to be more.
 */
public final class SampleShipments {

    static final int ROWS_OF_A_FILE = 500_000;

    private static final String HEADER = "Id,Year,Appendix,Taxon,Class,Order,Family,Genus,Term,Quantity,Unit,Importer,"
            + "Exporter,Origin,Purpose,Source,Reporter.type,Import.permit.RandomID,Export.permit.RandomID,"
            + "Origin.permit.RandomID\n";
    private static final int FIRST_YEAR = 1975;
    private static final int LAST_YEAR = 2024;
    private static final String[] COUNTRIES =
            ("US JP DE GB FR CN IT ID CA NL CH HK SG TH ES KR ZA BE MY AU TW AE AT MX DK SE"
                            + " CZ RU PL TZ NA PE CO GY CM MG VN PH BR AR VE EC BO PY UY CL NI HN GT CR PA CU TG GH BJ ML NG CI CD"
                            + " CG GA ZM ZW BW MZ KE UG ET SD EG MA TN TR UA KZ UZ IR IN PK LK BD NP MM KH LA PG SB FJ TO VU NC NZ"
                            + " NO FI IE PT GR HU RO BG HR RS SI SK LT LV EE IL SA QA KW OM JO LB SR BZ SV DO HT JM TT BB BS XX")
                    .split(" ");
    private static final String[] PURPOSES = {"T", "P", "S", "H", "", "E", "Q", "Z", "B", "M", "G", "N", "L"};
    private static final double[] PURPOSE_WEIGHTS = {62, 12, 8, 7, 3.5, 1, 0.8, 1.2, 2, 0.6, 0.5, 0.2, 0.2};
    private static final String[] SOURCES = {"W", "C", "A", "R", "F", "U", "", "I", "O", "D", "X", "Y"};
    private static final double[] SOURCE_WEIGHTS = {46, 24, 14, 4, 4, 1.2, 2.4, 1.6, 1.4, 0.9, 0.3, 0.2};
    private static final int REMEMBERED = 4_096;

    /** Of a thousand shipments, those that go where another of the same year went: rows of tabulations add up several. */
    private static final int AGAIN = 760;

    private final SplittableRandom random;
    private final long seed;
    private final List<SampleTaxon> taxa;
    private final Weighted byTaxon;
    private final Weighted byCountry = Weighted.byRank(COUNTRIES.length, 1.1);
    private final Weighted byHome = Weighted.byRank(12, 1.3);
    private final Weighted purposes = Weighted.of(PURPOSE_WEIGHTS);
    private final Weighted sources = Weighted.of(SOURCE_WEIGHTS);
    private final String[] permits = new String[REMEMBERED];
    private final Route[] routes;
    private long permitsMade;
    private long routesMade;

    /** @param real taxa to mix with made-up ones */
    public SampleShipments(long rows, long seed, List<SampleTaxon> real) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        int count = (int) Math.max(50, Math.min(30_000, 12 * Math.sqrt(rows)));
        List<SampleTaxon> all = new ArrayList<>(real.subList(0, Math.min(real.size(), count / 2)));
        all.addAll(new MadeUpTaxa(random.split()).make(count - all.size()));
        Collections.shuffle(all, new Random(seed));
        this.taxa = List.copyOf(all);
        this.byTaxon = Weighted.byRank(taxa.size(), 1.05);
        this.routes = new Route[(int) Math.max(64, Math.min(60_000, rows / 400))];
    }

    /** Writes the files into a folder, with the mark that they are made up; returns how many files. */
    public int write(Path folder, long rows) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(Samples.MARK),
                "Every row of these files is made up (rows " + rows + ", seed " + seed + "). They are no trade.\n");
        long id = 0;
        int files = 0;
        while (id < rows) {
            files++;
            try (Writer out = new BufferedWriter(
                    Files.newBufferedWriter(folder.resolve("trade_db_" + files + ".csv")), 1 << 16)) {
                out.write(HEADER);
                long end = Math.min(rows, (long) files * ROWS_OF_A_FILE);
                StringBuilder line = new StringBuilder(256);
                while (id < end) {
                    id += transaction(line, id, end, rows);
                    out.append(line);
                    line.setLength(0);
                }
            }
        }
        return files;
    }

    /** Appends what is reported of one transaction, one row or two; returns how many. */
    private int transaction(StringBuilder out, long id, long end, long rows) {
        int year = year(id, rows);
        Route route = random.nextInt(1_000) < AGAIN ? known(year) : route(year);
        String quantity = quantity(route.unit);
        String permit = permit();
        int made = 0;
        if (route.byExporter) {
            row(out, id + 1, route.keys, quantity, route.way, route.exporterSays, permit, route.origin ? older() : "");
            made++;
        }
        if (route.byImporter && id + made < end) {
            boolean same = made == 0 || random.nextInt(1_000) < 600;
            String said = same ? quantity : quantity(route.unit);
            row(
                    out,
                    id + made + 1,
                    route.keys,
                    said,
                    route.way,
                    route.importerSays + permit() + ",",
                    random.nextInt(3) == 0 ? "" : permit,
                    "");
            made++;
        }
        return made;
    }

    /** Most shipments go where others of the same year went, with the same goods. */
    private Route known(int year) {
        Route route = routes[random.nextInt(routes.length)];
        return route == null || route.year != year ? route(year) : route;
    }

    private Route route(int year) {
        int place = byTaxon.draw(random);
        SampleTaxon taxon = taxa.get(place);
        int good = taxon.goods().draw(random);
        String exporter = home(place, byHome.draw(random));
        boolean again = random.nextInt(100) < 45;
        String origin = again ? (random.nextInt(12) == 0 ? "XX" : home(place, byHome.draw(random))) : "";
        if (again && random.nextInt(3) > 0) {
            exporter = COUNTRIES[byCountry.draw(random)];
        }
        String unit = taxon.goods().unit(good);
        String purpose = PURPOSES[purposes.draw(random)];
        String source = SOURCES[sources.draw(random)];
        int sides = random.nextInt(1_000);
        boolean byImporter = sides < 506;
        boolean byExporter = sides >= 277;
        String importerPurpose = random.nextInt(1_000) < 800 ? purpose : PURPOSES[purposes.draw(random)];
        Route route = new Route(
                year,
                "," + year + "," + taxon.appendix() + "," + taxon.columns() + ","
                        + taxon.goods().term(good) + ",",
                unit,
                "," + unit + "," + COUNTRIES[byCountry.draw(random)] + "," + exporter + "," + origin + ",",
                again,
                byImporter,
                byExporter || !byImporter,
                purpose + "," + source + ",E,,",
                importerPurpose + "," + source + ",I,");
        routes[(int) (routesMade++ % routes.length)] = route;
        return route;
    }

    /** Who sends what to whom and why, in one year. */
    private record Route(
            int year,
            String keys,
            String unit,
            String way,
            boolean origin,
            boolean byImporter,
            boolean byExporter,
            String exporterSays,
            String importerSays) {}

    private static void row(
            StringBuilder out,
            long id,
            String keys,
            String quantity,
            String way,
            String who,
            String exportPermit,
            String originPermit) {
        out.append(id)
                .append(keys)
                .append(quantity)
                .append(way)
                .append(who)
                .append(exportPermit)
                .append(',')
                .append(originPermit)
                .append('\n');
    }

    /** More each year, as it was. */
    private static int year(long id, long rows) {
        return FIRST_YEAR + (int) ((LAST_YEAR - FIRST_YEAR + 1) * Math.pow((double) id / rows, 0.6));
    }

    /** Each taxon leaves from a few countries. */
    private static String home(int taxon, int rank) {
        return COUNTRIES[(taxon * 31 + rank * 17) % (COUNTRIES.length - 1)];
    }

    private String quantity(String unit) {
        double drawn = Math.exp(random.nextGaussian() * 2.2 + 1.6);
        if (unit.isEmpty() || random.nextInt(3) == 0) {
            return Long.toString(Math.max(1, Math.min(50_000_000, Math.round(drawn))));
        }
        long thousandths = Math.max(1, Math.round(drawn * 1_000));
        return thousandths / 1_000 + "."
                + String.valueOf(1_000 + thousandths % 1_000).substring(1);
    }

    private String permit() {
        long mixed = (seed * 0x9E3779B97F4A7C15L) ^ (++permitsMade * 0xBF58476D1CE4E5B9L);
        mixed ^= mixed >>> 31;
        char[] text = new char[10];
        long rest = (mixed * 0x94D049BB133111EBL) >>> 2;
        for (int at = 0; at < text.length; at++) {
            int digit = (int) (rest % 36);
            text[at] = (char) (digit < 10 ? '0' + digit : 'a' + digit - 10);
            rest /= 36;
        }
        String permit = new String(text);
        permits[(int) (permitsMade % REMEMBERED)] = permit;
        // Now and then one paper covers several shipments.
        return random.nextInt(4) == 0 ? older() : permit;
    }

    private String older() {
        String older = permits[random.nextInt(REMEMBERED)];
        return older == null ? "" : older;
    }

    /** Taxa by how much of the trade they have, the most first. */
    public List<SampleTaxon> taxa() {
        return taxa;
    }
}

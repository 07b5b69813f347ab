package org.saola.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up tree with its law, as open tables: two kingdoms, classes, orders, families of about 40 species, genera of about 5.
 *
 * <p>An order in ten, a family in three, a genus in five and a species in six have listings of their own, up to four: moved from one Appendix to
 * another, taken away, of some populations only, with a reservation. A species has two common names and is recorded in up to
 * twelve countries; one in three has a synonym. All by a fixed seed.
 */
final class MadeUpSpecies {

    private static final long SEED = 1963;
    private static final String[] COUNTRIES = {
        "KE", "TZ", "UG", "ZA", "NA", "BW", "ZW", "MZ", "CM", "GA", "CD", "CG", "NG", "VN", "LA", "TH", "MM", "MY",
        "ID", "IN", "NP", "CN", "PE", "BO", "BR", "CO", "EC", "MX"
    };
    private static final String[] APPENDICES = {"I", "II", "III"};

    private final Random random = new Random(SEED);
    private final Path folder;
    private final BufferedWriter taxa;
    private final BufferedWriter names;
    private final BufferedWriter ranges;
    private final BufferedWriter changes;
    private int made;
    private int change;

    private MadeUpSpecies(Path folder) throws IOException {
        this.folder = folder;
        this.taxa = begin("taxa.csv", "id,parent,rank,name,author,status,accepted");
        this.names = begin("names.csv", "taxon,language,name");
        this.ranges = begin("distributions.csv", "taxon,country,tags,source");
        this.changes = begin(
                "changes.csv",
                "id,taxon,regime,category,change,effective,party,populations,excluded_populations,excluded_taxa,included_in,note,hash,event,doubt");
    }

    /** @return the files that were written */
    static List<Path> write(Path folder, int rows) throws IOException {
        MadeUpSpecies made = new MadeUpSpecies(folder);
        try (made.taxa;
                made.names;
                made.ranges;
                made.changes) {
            for (String kingdom : List.of("Animalia", "Plantae")) {
                made.kingdom(kingdom, rows / 2);
            }
        }
        return List.of(
                folder.resolve("taxa.csv"),
                folder.resolve("names.csv"),
                folder.resolve("distributions.csv"),
                folder.resolve("changes.csv"));
    }

    private BufferedWriter begin(String name, String header) throws IOException {
        BufferedWriter file = Files.newBufferedWriter(folder.resolve(name));
        file.write(header + "\n");
        return file;
    }

    private void kingdom(String name, int rows) throws IOException {
        int end = made + rows;
        String kingdom = taxon("", "KINGDOM", name);
        while (made < end) {
            String above = taxon(kingdom, "CLASS", word());
            for (int orders = 3; orders > 0 && made < end; orders--) {
                String order = taxon(above, "ORDER", word());
                list(order, 10);
                for (int families = 1 + random.nextInt(8); families > 0 && made < end; families--) {
                    String family = taxon(order, "FAMILY", word() + "idae");
                    list(family, 3);
                    for (int genera = 1 + random.nextInt(15); genera > 0 && made < end; genera--) {
                        genus(family, end);
                    }
                }
            }
        }
    }

    private void genus(String family, int end) throws IOException {
        String name = word();
        String genus = taxon(family, "GENUS", name);
        list(genus, 5);
        for (int species = 1 + random.nextInt(9); species > 0 && made < end; species--) {
            String full = name + " " + word().toLowerCase(java.util.Locale.ROOT);
            String id = taxon(genus, "SPECIES", full);
            for (int countries = random.nextInt(12); countries > 0; countries--) {
                ranges.write("%s,%s,,made up%n".formatted(id, COUNTRIES[(made + countries) % COUNTRIES.length]));
            }
            names.write("%s,en,Common %s%n%s,fr,%s commun%n".formatted(id, full, id, full));
            if (random.nextInt(3) == 0) {
                taxa.write("s%d,,SPECIES,%s %s,Bench,S,%s%n"
                        .formatted(made, word(), word().toLowerCase(java.util.Locale.ROOT), id));
            }
            list(id, 6);
        }
    }

    private String taxon(String parent, String rank, String name) throws IOException {
        String id = "t" + made++;
        taxa.write("%s,%s,%s,%s,%s,A,%n".formatted(id, parent, rank, name, parent.isEmpty() ? "" : "Bench"));
        return id;
    }

    private void list(String taxon, int oneIn) throws IOException {
        if (random.nextInt(oneIn) != 0) {
            return;
        }
        LocalDate day = LocalDate.of(1975, 7, 1).plusDays(random.nextInt(4000));
        List<String> kinds = new ArrayList<>(List.of("addition"));
        for (int more = random.nextInt(4); more > 0; more--) {
            kinds.add(List.of("addition", "reservation", "split", "deletion").get(random.nextInt(4)));
        }
        String appendix = APPENDICES[random.nextInt(2)];
        for (String kind : kinds) {
            if (kind.equals("split")) {
                write(taxon, "I", "addition", day, "", "KE TZ UG ZA");
                write(taxon, "II", "addition", day, "", "NA BW ZW");
            } else {
                write(taxon, appendix, kind, day, kind.equals("reservation") ? "ZA" : "", "");
            }
            if (kind.equals("deletion")) {
                return;
            }
            day = day.plusDays(400 + random.nextInt(3000));
            appendix = kind.equals("reservation") ? appendix : APPENDICES[random.nextInt(2)];
        }
    }

    private void write(String taxon, String appendix, String kind, LocalDate day, String party, String populations)
            throws IOException {
        changes.write("c%d,%s,CITES,%s,%s,%s,%s,%s,,,,,,,%n"
                .formatted(change++, taxon, appendix, kind, day, party, populations));
    }

    private String word() {
        return NameData.word(random);
    }
}

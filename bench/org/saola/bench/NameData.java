package org.saola.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saola.species.NameEntry;
import org.saola.species.NameKind;
import org.saola.species.NameStatus;
import org.saola.species.Rank;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;
import org.saola.species.internal.load.Table;
import org.saola.species.internal.load.TableRow;

/**
 * Names to measure with: those of an Index of CITES Species and of the tables of 2013 where {@code SAOLA_TEST_DATA} has them,
 * then made-up ones until there are as many as asked for.
 *
 * <p>A made-up name has a genus and an epithet. A genus has up to 40 species; its name, and one epithet in three, is made of
 * two to four syllables; the other epithets are taken from those that are there already, as in real lists, where the same
 * epithets come again under many genera.
 */
final class NameData {

    private static final long SEED = 1973;

    /** Where one synonym ends and the next begins: authors have commas of their own. */
    private static final Pattern BETWEEN =
            Pattern.compile(", (?=\\p{Lu}[\\p{Ll}-]+ (?:\\(\\p{Lu}[\\p{Ll}-]+\\) )?\\p{Ll}[\\p{Ll}-]{2,})");

    private static final Pattern NAME = Pattern.compile(
            "^(\\p{Lu}[\\p{Ll}-]+(?: (?!ex |de |von |van |et |non |nec |auct|sensu|hort|emend)[\\p{Ll}-]{3,}| (?:var|subsp)\\.| f\\.(?= \\p{Ll}))+)\\s*(.*)$");

    private static final String[] SYLLABLES = {
        "la", "ri", "to", "mel", "no", "pha", "cro", "ste", "di", "ver", "gra", "lo", "xy", "chi", "ple", "ra", "mi",
                "cy",
        "thu", "bra", "lep", "to", "gno", "ma", "spi", "cor", "ne", "tri", "ob", "ur", "sa", "pte", "fo", "ga", "he",
                "nu"
    };
    private static final String[] ENDINGS = {"us", "a", "um", "is", "e", "ensis", "oides", "ii", "ana", "ella"};

    private final List<NameEntry> names = new ArrayList<>();
    private final List<Taxon> taxa = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private int real;

    private NameData() {}

    static NameData of(int rows) {
        NameData data = new NameData();
        Optional.ofNullable(System.getenv("SAOLA_TEST_DATA"))
                .map(folder -> Path.of(folder, "species"))
                .filter(Files::isDirectory)
                .ifPresent(data::read);
        if (data.names.size() > rows) {
            data.names.subList(rows, data.names.size()).clear();
        }
        data.real = data.names.size();
        data.make(rows);
        return data;
    }

    List<NameEntry> names() {
        return names;
    }

    TaxonTree tree() {
        return new TaxonTree(taxa);
    }

    int real() {
        return real;
    }

    private void read(Path folder) {
        try {
            readIndex(folder.resolve("Index_of_CITES_Species_2017-04-21_HTS.csv.gz"));
            readCommon(folder.resolve("listings-2013-animals"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void readIndex(Path file) throws IOException {
        try (Table table = Table.open(file)) {
            for (TableRow row : table) {
                TaxonId id = new TaxonId(Integer.parseInt(row.get("TaxonId")));
                Rank rank = Rank.read(row.get("RankName")).orElseThrow();
                add(taxon(id, rank, row.get("FullName"), row.get("AuthorYear")));
                for (String synonym : BETWEEN.split(row.get("SynonymsWithAuthors"))) {
                    Matcher parts = NAME.matcher(synonym);
                    // A name in the sense of somebody is no name of its own.
                    if (parts.matches() && !synonym.contains("auct") && !synonym.contains("sensu")) {
                        add(new NameEntry(id, parts.group(1), parts.group(2), NameKind.SYNONYM, ""));
                    }
                }
                common(id, row.get("EnglishNames"), "en");
                common(id, row.get("SpanishNames"), "es");
                common(id, row.get("FrenchNames"), "fr");
            }
        }
    }

    private void common(TaxonId id, String list, String language) {
        for (String name : list.split(",")) {
            if (!name.isBlank()) {
                add(new NameEntry(id, name.strip(), "", NameKind.COMMON, language));
            }
        }
    }

    /** The tables of 2013 have other numbers than the index: their taxa are found by name. */
    private void readCommon(Path folder) throws IOException {
        Map<String, TaxonId> byName = new HashMap<>();
        taxa.forEach(taxon -> byName.put(taxon.fullName(), taxon.id()));
        Map<String, String> genera = new HashMap<>();
        Map<String, TaxonId> species = new HashMap<>();
        for (String rank : List.of("Genus", "Species")) {
            try (Table table = Table.open(folder.resolve("animalia_taxa_utf8.csv.gz"))) {
                for (TableRow row : table) {
                    if (!row.get("Rank").equals(rank)) {
                        continue;
                    }
                    String name = row.get("Scientific name");
                    if (rank.equals("Genus")) {
                        genera.put(row.get("RecID"), name);
                    } else {
                        TaxonId id = byName.get(genera.get(row.get("ParentRecID")) + " " + name);
                        if (id != null) {
                            species.put(row.get("RecID"), id);
                        }
                    }
                }
            }
        }
        try (Table table = Table.open(folder.resolve("animalia_common_names_utf8.csv.gz"))) {
            for (TableRow row : table) {
                TaxonId id = species.get(row.get("RecId"));
                if (id != null
                        && row.get("Rank").equals("species")
                        && !row.get("ComName").isBlank()) {
                    add(new NameEntry(id, row.get("ComName"), "", NameKind.COMMON, row.get("LangShort")));
                }
            }
        }
    }

    private void make(int rows) {
        Random random = new Random(SEED);
        List<String> epithets = new ArrayList<>(names.stream()
                .filter(name -> name.kind() == NameKind.ACCEPTED && name.name().indexOf(' ') > 0)
                .map(name -> name.name().substring(name.name().lastIndexOf(' ') + 1))
                .distinct()
                .toList());
        int id = TaxonId.OWN;
        while (names.size() < rows) {
            String genus = word(random);
            for (int left = 1 + random.nextInt(40); left > 0 && names.size() < rows; left--) {
                String epithet;
                if (epithets.size() < 100 || random.nextInt(3) == 0) {
                    epithet = word(random, ENDINGS[random.nextInt(ENDINGS.length)]);
                    epithets.add(epithet);
                } else {
                    epithet = epithets.get(random.nextInt(epithets.size()));
                }
                String author = Character.toUpperCase(epithet.charAt(1)) + epithet.substring(2) + ", "
                        + (1758 + random.nextInt(250));
                if (!taken.contains(genus + " " + epithet)) {
                    add(taxon(new TaxonId(id++), Rank.SPECIES, genus + " " + epithet, author));
                }
            }
        }
    }

    /** Returns a made-up word such as a genus could be called. */
    static String word(Random random) {
        String word = word(random, "");
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String word(Random random, String ending) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word + (ending.isEmpty() ? ENDINGS[random.nextInt(3)] : ending);
    }

    private static Taxon taxon(TaxonId id, Rank rank, String name, String author) {
        return new Taxon(id, Optional.empty(), rank, name, author, NameStatus.ACCEPTED, List.of());
    }

    private void add(Taxon taxon) {
        taxa.add(taxon);
        add(NameEntry.of(taxon));
    }

    private void add(NameEntry entry) {
        names.add(entry);
        taken.add(entry.name());
    }
}

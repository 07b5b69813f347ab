package org.saola.species.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saola.species.NameEntry;
import org.saola.species.NameKind;
import org.saola.species.NameStatus;
import org.saola.species.Rank;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;

/** Names for tests, by number. */
final class SomeNames {

    static final TaxonId LOXODONTA = new TaxonId(1);
    static final TaxonId AFRICANA = new TaxonId(2);
    static final TaxonId CYCLOTIS = new TaxonId(3);
    static final TaxonId TIGER = new TaxonId(6);
    static final TaxonId LION = new TaxonId(7);
    static final TaxonId PANDA = new TaxonId(8);
    static final TaxonId BROWN_BEAR = new TaxonId(9);
    static final TaxonId GRANDIS_ONE = new TaxonId(12);
    static final TaxonId GRANDIS_OTHER = new TaxonId(13);
    static final TaxonId PUMA = new TaxonId(14);
    static final TaxonId PANGOLIN = new TaxonId(16);
    static final TaxonId SPINOSISSIMA = new TaxonId(17);
    static final TaxonId MANIAENSIS = new TaxonId(20);

    private final List<Taxon> taxa = new ArrayList<>();
    private final List<NameEntry> names = new ArrayList<>();

    static NameIndex index() {
        SomeNames some = new SomeNames();
        some.write();
        return NameIndex.of(some.names, new TaxonTree(some.taxa));
    }

    private void write() {
        taxon(1, Rank.GENUS, "Loxodonta", "Anonymous, 1827");
        taxon(2, Rank.SPECIES, "Loxodonta africana", "(Blumenbach, 1797)");
        taxon(3, Rank.SPECIES, "Loxodonta cyclotis", "(Matschie, 1900)");
        standIn(4, "Elephas africanus", "Blumenbach, 1797", NameStatus.SYNONYM, 2);
        // Split between two: an old name that alone does not say which is meant.
        standIn(5, "Elephas capensis", "Cuvier, 1798", NameStatus.SYNONYM, 2, 3);
        taxon(6, Rank.SPECIES, "Panthera tigris", "(Linnaeus, 1758)");
        taxon(7, Rank.SPECIES, "Panthera leo", "(Linnaeus, 1758)");
        taxon(8, Rank.SPECIES, "Ailuropoda melanoleuca", "(David, 1869)");
        taxon(9, Rank.SPECIES, "Ursus arctos", "Linnaeus, 1758");
        taxon(10, Rank.SPECIES, "Lutra africana", "Smith, 1850");
        taxon(11, Rank.GENUS, "Panthera", "Oken, 1816");
        taxon(12, Rank.SPECIES, "Aloe grandis", "Mill.");
        taxon(13, Rank.SPECIES, "Aloe grandis", "Haw.");
        taxon(14, Rank.SPECIES, "Puma concolor", "(Linnaeus, 1771)");
        taxon(15, Rank.GENUS, "Puma", "Jardine, 1834");
        taxon(16, Rank.SPECIES, "Manis pentadactyla", "Linnaeus, 1758");
        taxon(17, Rank.SPECIES, "Aloe × spinosissima", "A.Berger");
        taxon(18, Rank.SPECIES, "Aloe laeta", "A.Berger");
        standIn(19, "Bear bile", "", NameStatus.TRADE_NAME, 9);
        taxon(20, Rank.VARIETY, "Aloe laeta var. maniaensis", "H.Perrier");
        taxon(21, Rank.SPECIES, "Dendrobium albo-roseum", "Hook.f.");
        standIn(22, "Panthera leo × Panthera tigris", "", NameStatus.HYBRID, 6, 7);
        taxon(23, Rank.GENUS, "Hippocampus", "Rafinesque, 1810");
        taxon(24, Rank.SPECIES, "Hippocampus hippocampus", "(Linnaeus, 1758)");
        for (int i = 0; i < 40; i++) {
            taxon(100 + i, Rank.SPECIES, "Hippocampus " + (char) ('a' + i % 20) + (i < 20 ? "us" : "um"), "");
        }
        standIn(25, "Aloe laeta", "auct. non A.Berger", NameStatus.SYNONYM, 17);
        standIn(26, "Aloe falsa", "sensu Haw.", NameStatus.SYNONYM, 18);
        common(2, "African Elephant", "en");
        common(2, "Éléphant d’Afrique", "fr");
        common(2, "Слон африканский", "ru");
        common(2, "الفيل الأفريقي", "ar");
        common(2, "ช้างแอฟริกา", "th");
        common(3, "African Forest Elephant", "en");
        common(6, "Tigre", "fr");
        common(6, "Tigre", "es");
        common(8, "大熊猫", "zh");
        common(9, "棕熊", "zh");
        common(9, "Oso pardo", "es");
        common(14, "Puma", "en");
        common(16, "Chinese Pangolin", "en");
    }

    private void taxon(int id, Rank rank, String name, String author) {
        add(new Taxon(new TaxonId(id), Optional.empty(), rank, name, author, NameStatus.ACCEPTED, List.of()));
    }

    private void standIn(int id, String name, String author, NameStatus status, int... accepted) {
        List<TaxonId> ones =
                java.util.Arrays.stream(accepted).mapToObj(TaxonId::new).toList();
        add(new Taxon(new TaxonId(id), Optional.empty(), Rank.SPECIES, name, author, status, ones));
    }

    private void add(Taxon taxon) {
        taxa.add(taxon);
        names.add(NameEntry.of(taxon));
    }

    private void common(int id, String name, String language) {
        names.add(new NameEntry(new TaxonId(id), name, "", NameKind.COMMON, language));
    }
}

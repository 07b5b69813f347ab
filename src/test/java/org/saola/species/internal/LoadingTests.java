package org.saola.species.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.kernel.AgencyId;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.species.DataSource;
import org.saola.species.LoadFault;
import org.saola.species.LoadReport;
import org.saola.species.LoadSpecies;
import org.saola.species.NameStatus;
import org.saola.species.Place;
import org.saola.species.PlaceTag;
import org.saola.species.Rank;
import org.saola.species.Regime;
import org.saola.species.Species;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.store.TestStore;
import org.saola.store.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a load leaves behind: everything or nothing, in an edition of its own, for those who may see it. */
@SaolaTest
@Tag("database")
class LoadingTests {

    private static final Viewer NOBODY = new Viewer.Nobody(Origin.house());
    private static final Viewer OFFICER = new Viewer.Member(
            PersonId.next(),
            AgencyId.next(),
            Optional.of(new CountryCode("KE")),
            Set.of(Role.OFFICER),
            Set.of(),
            Set.of(Factor.PASSKEY),
            Origin.house());

    private static final String INDEX = "TaxonId,Kingdom,Phylum,Class,Order,Family,Genus,Species,Subspecies,FullName,"
            + "AuthorYear,RankName,CurrentListing,FullAnnotationEnglish,AnnotationEnglish,AnnotationSpanish,AnnotationFrench,"
            + "#AnnotationSymbol,#Annotation,SynonymsWithAuthors,EnglishNames,SpanishNames,FrenchNames,CitesAccepted,"
            + "All_DistributionISOCodes,All_DistributionFullNames,NativeDistributionFullNames,Introduced_Distribution,"
            + "Introduced(?)_Distribution,Reintroduced_Distribution,Extinct_Distribution,Extinct(?)_Distribution,"
            + "Distribution_Uncertain\n";
    private static final String ROW =
            "901,Animalia,Chordata,Mammalia,Saoloidea,Saolidae,Saolatherium,fictum,,Saolatherium"
                    + " fictum,\"Maker, 1999\",SPECIES,I/II,,,,,,,\"Bos fictus Maker & Other, 1901, Bos (Novus) alter (Third, 1903)\","
                    + "\"Made-up ox, False ox\",,Bœuf fictif,true,\"LA, VN\",\"Laos, Viet Nam\",\"Laos, Viet Nam\",,,,,,Viet Nam\n";

    @Autowired
    Loading loading;

    @Autowired
    Species species;

    @Autowired
    Shelf shelf;

    @Autowired
    Transactions transactions;

    @TempDir
    Path folder;

    @AfterEach
    void takeAway() {
        JdbcTemplate owner = TestStore.shared().asSuperuser();
        owner.update("delete from species.item where source <> 'STARTER'");
        owner.update(
                "update species.item set until = null where until in (select number from species.edition where source <> 'STARTER')");
        owner.update("delete from species.edition where source <> 'STARTER'");
        shelf.renew();
    }

    @Test
    void the_starter_set_is_there_from_the_first_start_and_says_what_it_is() {
        SpeciesBook book = species.book(NOBODY);

        assertThat(book.isStarterSet()).isTrue();
        assertThat(book.isVerified()).isFalse();
        assertThat(book.tree().taxa().stream().filter(taxon -> taxon.rank() == Rank.SPECIES))
                .hasSizeGreaterThan(250);
        Taxon elephant = named(book, "Loxodonta africana");
        assertThat(book.listing(elephant.id(), Regime.CITES, LocalDate.of(1985, 3, 1))
                        .inWords())
                .isEqualTo("II");
        assertThat(book.listing(elephant.id(), Regime.CITES, LocalDate.of(2020, 1, 1))
                        .inWords())
                .isEqualTo("I/II");
        assertThat(book.names(elephant.id()))
                .extracting(name -> name.language())
                .contains("en", "fr", "es");
    }

    @Test
    void an_index_brings_taxa_names_ranges_and_what_is_above_them() {
        LoadReport report = load(INDEX + ROW);

        assertThat(report.problems()).isEmpty();
        SpeciesBook book = species.book(OFFICER);
        Taxon ox = book.find(new TaxonId(901)).orElseThrow();
        assertThat(book.tree().line(ox.id()))
                .extracting(id -> book.find(id).orElseThrow().fullName())
                .containsExactly(
                        "Saolatherium fictum",
                        "Saolatherium",
                        "Saolidae",
                        "Saoloidea",
                        "Mammalia",
                        "Chordata",
                        "Animalia");
        assertThat(book.printed(ox.id()).orElseThrow().listing()).isEqualTo("I/II");
        assertThat(book.places(ox.id()))
                .containsExactly(
                        new Place(new CountryCode("LA"), List.of(), ""),
                        new Place(new CountryCode("VN"), List.of(PlaceTag.UNCERTAIN), ""));
        assertThat(book.tree().standIns(ox.id()))
                .extracting(id -> book.find(id).orElseThrow())
                .extracting(Taxon::nameWithAuthor, Taxon::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bos fictus Maker & Other, 1901", NameStatus.SYNONYM),
                        org.assertj.core.groups.Tuple.tuple("Bos (Novus) alter (Third, 1903)", NameStatus.SYNONYM));
        assertThat(book.names(ox.id())).extracting(name -> name.name()).contains("False ox", "Bœuf fictif");
    }

    @Test
    void official_data_is_for_those_who_are_signed_in() {
        load(INDEX + ROW);

        assertThat(species.book(OFFICER).find(new TaxonId(901))).isPresent();
        assertThat(species.book(NOBODY).find(new TaxonId(901))).isEmpty();
        assertThat(species.book(NOBODY).isStarterSet()).isTrue();
        assertThat(species.editions(NOBODY)).allMatch(edition -> edition.source() == DataSource.STARTER);
        int official = species.editions(OFFICER).getFirst().number();
        assertThatThrownBy(() -> species.book(NOBODY, official)).isInstanceOf(ProblemException.NotFound.class);
        String asked = "select count(*) from species.item where source = 'OFFICIAL'";
        JdbcTemplate program = TestStore.shared().asApp();
        assertThat(program.queryForObject(asked, Long.class)).isZero();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        load(INDEX + ROW);
        LoadReport again = load(INDEX + ROW);

        assertThat(again.edition()).isEmpty();
        assertThat(again.added() + again.changed() + again.removed()).isZero();
    }

    @Test
    void a_number_stays_when_the_name_changes_and_an_earlier_edition_still_tells_the_old_one() {
        int first = load(INDEX + ROW).edition().orElseThrow();
        LoadReport report = load(INDEX + ROW.replace("Saolatherium fictum", "Saolatherium novum"));

        assertThat(report.changed()).isPositive();
        assertThat(report.problems()).extracting(problem -> problem.fault()).contains(LoadFault.NAME_CHANGED);
        TaxonId ox = new TaxonId(901);
        assertThat(species.book(OFFICER).find(ox).orElseThrow().fullName()).isEqualTo("Saolatherium novum");
        assertThat(species.book(OFFICER, first).find(ox).orElseThrow().fullName())
                .isEqualTo("Saolatherium fictum");
    }

    @Test
    void a_dry_run_tells_everything_and_writes_nothing() {
        LoadReport report = loading.load(
                OFFICER,
                new LoadSpecies(List.of(file(INDEX + ROW)), DataSource.OFFICIAL, true, false, false),
                about(),
                rows -> {});

        assertThat(report.added()).isPositive();
        assertThat(report.examples()).anyMatch(example -> example.name().equals("Saolatherium fictum"));
        assertThat(report.edition()).isEmpty();
        assertThat(species.book(OFFICER).find(new TaxonId(901))).isEmpty();
    }

    @Test
    void one_bad_row_keeps_everything_out_unless_the_good_ones_are_asked_for() {
        String bad = ROW.replace("901,", "none,").replace("SPECIES", "TRIBE");
        LoadReport refused = load(INDEX + ROW + bad);

        assertThat(refused.edition()).isEmpty();
        assertThat(refused.problems())
                .extracting(problem -> problem.fault(), problem -> problem.line(), problem -> problem.column())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LoadFault.NUMBER_WRONG, 3L, 1),
                        org.assertj.core.groups.Tuple.tuple(LoadFault.RANK_UNKNOWN, 3L, 12));
        assertThat(species.book(OFFICER).find(new TaxonId(901))).isEmpty();

        LoadReport kept = loading.load(
                OFFICER,
                new LoadSpecies(List.of(file(INDEX + ROW + bad)), DataSource.OFFICIAL, false, true, false),
                about(),
                rows -> {});
        assertThat(kept.edition()).isPresent();
        assertThat(species.book(OFFICER).find(new TaxonId(901))).isPresent();
    }

    @Test
    void reads_semicolons_marks_bare_returns_and_windows_letters() throws IOException {
        String semicolons = (INDEX + ROW)
                .replace("\"", "")
                .replace(", ", "\u0000")
                .replace(',', ';')
                .replace("\u0000", ", ");
        Path marked = Files.write(
                folder.resolve("marked.csv"),
                ("\uFEFF" + semicolons.replace('\n', '\r')).getBytes(StandardCharsets.UTF_8));
        assertThat(load(marked).edition()).isPresent();
        assertThat(species.book(OFFICER).find(new TaxonId(901))).isPresent();

        Path windows =
                Files.write(folder.resolve("windows.csv"), (INDEX + ROW).getBytes(Charset.forName("windows-1252")));
        assertThat(load(windows).problems())
                .extracting(problem -> problem.fault())
                .containsExactly(LoadFault.ENCODING_GUESSED);
        assertThat(species.book(OFFICER).names(new TaxonId(901)))
                .anyMatch(name -> name.name().equals("Bœuf fictif"));
    }

    @Test
    void repairs_garbled_letters_where_that_is_certain_and_says_so() {
        LoadReport report = load(INDEX + ROW.replace("Bœuf fictif", "BÅ“uf fictif"));

        assertThat(report.problems())
                .extracting(problem -> problem.fault())
                .containsExactly(LoadFault.LETTERS_REPAIRED);
        assertThat(species.book(OFFICER).names(new TaxonId(901)))
                .anyMatch(name -> name.name().equals("Bœuf fictif"));
    }

    @Test
    void a_file_that_breaks_off_is_told_and_nothing_of_it_is_kept() throws IOException {
        Path whole = folder.resolve("whole.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write(INDEX.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 2_000; i++) {
                out.write(ROW.replace("901,", (1_000 + i) + ",").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(bytes, bytes.length / 2));

        LoadReport report = load(cut);

        assertThat(report.problems()).extracting(problem -> problem.fault()).contains(LoadFault.FILE_BREAKS_OFF);
        assertThat(report.edition()).isEmpty();
    }

    @Test
    void an_unknown_format_is_told_with_its_columns() {
        assertThat(load("a,b,c\n1,2,3\n").problems())
                .extracting(problem -> problem.fault(), problem -> problem.value())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LoadFault.FORMAT_UNKNOWN, "a, b, c"));
    }

    @Test
    void open_tables_tell_what_they_cannot_mean() throws IOException {
        Path taxa = Files.writeString(folder.resolve("taxa.csv"), """
                id,parent,rank,name,author,status,accepted
                k,,KINGDOM,Animalia,,A,
                a,b,GENUS,Circus,,A,
                b,a,FAMILY,Circidae,,A,
                c,nowhere,GENUS,Nusquam,,A,
                d,k,GENUS,Bis,,A,
                d,k,GENUS,Ter,,A,
                e,k,GENUS,Bis,,A,
                e,c,GENUS,Bis,,A,
                f,,SPECIES,Bis alter,,S,
                """);
        Path changes = Files.writeString(folder.resolve("changes.csv"), """
                id,taxon,regime,category,change,effective,party,populations,excluded_populations,excluded_taxa,included_in,note,hash,event
                1,d,CITES,IV,addition,1977-02-30,QQ,,,,,,,
                2,z,CITES,I,addition,1977-02-04,,,,,,,,
                3,d,CITES,I,uplisting,1977-02-04,,,,,,none,,
                """);

        LoadReport report = loading.load(
                OFFICER,
                new LoadSpecies(List.of(changes, taxa), DataSource.NATIONAL, false, false, false),
                about(),
                rows -> {});

        assertThat(report.edition()).isEmpty();
        assertThat(report.problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.fault())
                .contains(
                        "taxa.csv:5 PARENT_UNKNOWN",
                        "taxa.csv:7 ID_TWICE",
                        "taxa.csv:9 PARENTS_TWO",
                        "taxa.csv:10 ACCEPTED_MISSING",
                        "changes.csv:2 APPENDIX_UNKNOWN",
                        "changes.csv:2 DATE_WRONG",
                        "changes.csv:2 COUNTRY_UNKNOWN",
                        "changes.csv:3 TAXON_UNKNOWN",
                        "changes.csv:4 CHANGE_UNKNOWN",
                        "changes.csv:4 NOTE_UNKNOWN");
        assertThat(report.problems()).extracting(problem -> problem.fault()).contains(LoadFault.PARENT_NOT_ABOVE);
    }

    @Test
    void a_second_load_at_the_same_time_is_told_to_wait() {
        transactions.write(EditionRows.HOUSE, () -> {
            TestStore.shared();
            Path file = file(INDEX + ROW);
            // The lock is held by the connection of this transaction; the load works on another one.
            loadingLock();
            Thread other = Thread.ofVirtual()
                    .start(() -> assertThatThrownBy(() -> load(file)).isInstanceOf(ProblemException.Conflict.class));
            try {
                other.join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return 0;
        });
        assertThat(species.book(OFFICER).find(new TaxonId(901))).isEmpty();
    }

    @Autowired
    ItemRows items;

    private void loadingLock() {
        assertThat(items.lock()).isTrue();
    }

    @Test
    void what_a_whole_file_lacks_is_removed_and_nothing_else() {
        load(INDEX + ROW + ROW.replace("901,", "902,").replace(" fictum", " alterum"));
        LoadReport report = loading.load(
                OFFICER,
                new LoadSpecies(List.of(file(INDEX + ROW)), DataSource.OFFICIAL, false, false, true),
                about(),
                rows -> {});

        assertThat(report.removed()).isPositive();
        assertThat(species.book(OFFICER).find(new TaxonId(902))).isEmpty();
        assertThat(species.book(OFFICER).find(new TaxonId(901))).isPresent();
        assertThat(species.book(NOBODY)
                        .find(named(species.book(NOBODY), "Loxodonta africana").id()))
                .isPresent();
    }

    private LoadReport load(String content) {
        return load(file(content));
    }

    private LoadReport load(Path file) {
        return loading.load(
                OFFICER, new LoadSpecies(List.of(file), DataSource.OFFICIAL, false, false, false), about(), rows -> {});
    }

    private Path file(String content) {
        try {
            return Files.writeString(folder.resolve("index.csv"), content);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static DataAbout about() {
        return new DataAbout(Map.of("en", "A made-up index"), Optional.empty(), false, "{}");
    }

    private static Taxon named(SpeciesBook book, String name) {
        return book.tree().taxa().stream()
                .filter(taxon -> taxon.fullName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

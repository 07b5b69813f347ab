package org.saola.species.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.kernel.CountryCode;
import org.saola.species.AppliedRestriction;
import org.saola.species.CommonName;
import org.saola.species.LoadFault;
import org.saola.species.PlaceTag;
import org.saola.species.Reference;
import org.saola.species.Regime;
import org.saola.species.RestrictionReason;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.TestData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the answers of the public API bring when they are loaded as files. */
class ApiFilesTests {

    private static final TaxonId OX = new TaxonId(901);
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final CountryCode LAOS = new CountryCode("LA");

    @TempDir
    Path folder;

    @Test
    void a_page_of_taxa_brings_their_line_their_names_and_what_stands_for_them() {
        SpeciesBook book = FileBook.of(FileBook.answers()).book();

        assertThat(book.tree().line(new TaxonId(903)).stream()
                        .map(id -> book.find(id).orElseThrow().fullName()))
                .containsExactly(
                        "Saolatherium novum minor",
                        "Saolatherium novum",
                        "Saolatherium",
                        "Saolidae",
                        "Saoloidea",
                        "Mammalia",
                        "Chordata",
                        "Animalia");
        assertThat(book.tree().line(new TaxonId(903))).contains(new TaxonId(902), new TaxonId(9));
        assertThat(book.names(OX)).contains(new CommonName("zh", "虚构牛"), new CommonName("fr", "Bœuf fictif"));
        assertThat(book.find(new TaxonId(37001)).map(Taxon::accepted)).contains(List.of(OX, new TaxonId(902)));
        assertThat(book.find(new TaxonId(37002)).map(Taxon::accepted)).contains(List.of(new TaxonId(902)));
    }

    @Test
    void a_name_that_is_no_longer_used_is_told_and_left_out() {
        FileBook files = FileBook.of(FileBook.answers());

        assertThat(files.book().find(new TaxonId(904))).isEmpty();
        assertThat(files.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(LoadFault.TAXON_WITHDRAWN);
            assertThat(problem.line()).isEqualTo(8);
        });
    }

    @Test
    void parts_of_a_split_listing_that_were_decided_on_different_days_stand_together() {
        SpeciesBook book = FileBook.of(FileBook.answers()).book();

        assertThat(book.listing(OX, Regime.CITES, LocalDate.of(2018, 1, 1)).inWords())
                .isEqualTo("I");
        assertThat(book.listing(OX, Regime.CITES, DAY).inWords()).isEqualTo("I/II");
        assertThat(book.listing(OX, Regime.CITES, LocalDate.of(1990, 1, 1)).inWords())
                .isEqualTo("III");
        assertThat(book.listing(OX, Regime.CITES, DAY).reservations())
                .extracting(reservation -> reservation.party().orElseThrow().value())
                .containsExactly("JP");
        assertThat(book.listing(OX, Regime.EU, LocalDate.of(2000, 1, 1)).inWords())
                .isEqualTo("B");
        assertThat(book.listing(OX, Regime.EU, DAY).inWords()).isEqualTo("A/B");
    }

    @Test
    void a_change_that_comes_with_every_taxon_below_is_kept_once_where_it_belongs() {
        SpeciesBook book = FileBook.of(FileBook.answers()).book();

        assertThat(book.changes(new TaxonId(9), Regime.CITES)).hasSize(1);
        assertThat(book.changes(new TaxonId(902), Regime.CITES)).isEmpty();
        assertThat(book.listing(new TaxonId(903), Regime.CITES, DAY).inWords()).isEqualTo("II");
    }

    @Test
    void places_and_publications_keep_what_the_answer_says() {
        SpeciesBook book = FileBook.of(FileBook.answers()).book();

        assertThat(book.places(OX)).hasSize(2);
        assertThat(book.places(OX).getFirst().id()).contains(501);
        assertThat(book.places(OX).getFirst().source().lines()).hasSize(2);
        assertThat(book.places(OX).getLast().tags()).containsExactly(PlaceTag.REINTRODUCED);
        assertThat(book.references(OX)).contains(new Reference(10266, "Maker, A. 1999. Oxen. Hanoi.", true));
    }

    @Test
    void a_restriction_of_a_whole_country_is_never_told_as_one_of_the_species() {
        SpeciesBook book = FileBook.of(FileBook.answers()).book();

        assertThat(book.restrictions(OX, Optional.empty(), DAY))
                .extracting(applied -> applied.restriction().id(), AppliedRestriction::why)
                .contains(
                        tuple(82001, new RestrictionReason.OnTaxon()),
                        tuple(82002, new RestrictionReason.OnAllTaxaOf(LAOS)),
                        tuple(82003, new RestrictionReason.OnHigherTaxon(new TaxonId(9))));
    }

    @Test
    void only_restrictions_of_the_country_and_of_the_day_are_told() {
        SpeciesBook book = FileBook.of(FileBook.answers()).book();

        assertThat(ids(book.restrictions(OX, Optional.of(LAOS), DAY)))
                .containsExactlyInAnyOrder(81001, 81002, 82002, 91001);
        assertThat(ids(book.restrictions(OX, Optional.of(LAOS), LocalDate.of(2015, 6, 1))))
                .containsExactly(91001);
        assertThat(book.restrictions(OX, Optional.of(LAOS), DAY).stream()
                        .filter(AppliedRestriction::endUnknown)
                        .map(applied -> applied.restriction().id()))
                .as("over, and nobody knows since when")
                .containsExactly(81002);
    }

    @Test
    void a_restriction_of_a_country_where_the_taxon_does_not_live_does_not_concern_it() {
        SpeciesBook book = FileBook.of(FileBook.answers()).book();

        assertThat(ids(book.restrictions(new TaxonId(902), Optional.empty(), DAY)))
                .as("its range is not recorded: the country's suspension cannot be said to be meant for it")
                .containsExactly(82003);
        assertThat(ids(book.restrictions(new TaxonId(902), Optional.of(LAOS), DAY)))
                .as("the asker says that it comes from there")
                .containsExactly(82002);
    }

    @Test
    void one_taxon_a_line_is_read_and_what_is_wrong_is_told_with_line_and_column() throws IOException {
        FileBook files = FileBook.of(written("concepts.ndjson", """
                {"id":1,"full_name":"Fictus verus","author_year":"","rank":"SPECIES","name_status":"A","higher_taxa":{"kingdom":"Animalia"}}
                {"id":2,"full_name":"Fictus malus","author_year":"","rank":"KIND","name_status":"A","higher_taxa":{"kingdom":"Animalia"}}
                {"id":3,"full_name":"Fictus tertius","author_year":"","rank":"SPECIES","name_status":"A","cites_listings":[{"id":7,"appendix":"IV","effective_at":"2019-02-30"}]}
                """));

        assertThat(files.book().find(new TaxonId(1))).isPresent();
        assertThat(files.problems())
                .extracting(problem -> problem.fault(), problem -> problem.line(), problem -> problem.column())
                .containsExactly(
                        tuple(LoadFault.RANK_UNKNOWN, 2L, 60),
                        tuple(LoadFault.APPENDIX_UNKNOWN, 3L, 127),
                        tuple(LoadFault.DATE_WRONG, 3L, 147));
    }

    @Test
    void a_file_that_breaks_off_is_told_where() throws IOException {
        FileBook files = FileBook.of(written("cut.json", "{\"taxon_concepts\":[\n{\"id\":1,\"full_name\":\"Fict"));

        assertThat(files.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(LoadFault.JSON_BROKEN);
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void places_without_a_word_of_their_taxon_are_refused() throws IOException {
        FileBook files = FileBook.of(written("places.json", "[{\"id\":1,\"iso_code2\":\"LA\",\"tags\":[]}]"));

        assertThat(files.problems()).extracting(problem -> problem.fault()).containsExactly(LoadFault.TAXON_NOT_NAMED);
    }

    @Test
    void the_recorded_answers_about_a_real_taxon_are_read_without_a_problem() throws IOException {
        Path[] files = {
            recorded("spp_taxonconcept_def.json", "taxon_concepts.json"),
            recorded("spp_distributions_def.json", "4521-distributions.json"),
            recorded("spp_cites_legislation_def.json", "4521-cites_legislation.json"),
            recorded("spp_eu_legislation_def.json", "4521-eu_legislation.json"),
            recorded("spp_references_def.json", "4521-references.json")
        };

        FileBook read = FileBook.of(files);

        assertThat(read.problems()).isEmpty();
        TaxonId elephant = new TaxonId(4521);
        assertThat(read.book()
                        .listing(elephant, Regime.CITES, LocalDate.of(2022, 11, 27))
                        .inWords())
                .isEqualTo("I/II");
        assertThat(read.book()
                        .listing(elephant, Regime.EU, LocalDate.of(2022, 11, 27))
                        .inWords())
                .isEqualTo("A/B");
        assertThat(read.book().restrictions(elephant)).hasSize(38 + 13 + 11);
        assertThat(read.book().restrictions(elephant).stream()
                        .filter(applied -> applied.why() instanceof RestrictionReason.OnAllTaxaOf))
                .isNotEmpty();
    }

    private Path recorded(String exchange, String name) throws IOException {
        JsonNode recorded = JsonMapper.shared().readTree(Files.readString(TestData.require("api/" + exchange)));
        return written(
                name,
                recorded.path("http_interactions")
                        .path(0)
                        .path("response")
                        .path("body")
                        .path("string")
                        .asString());
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Integer> ids(List<AppliedRestriction> applied) {
        return applied.stream().map(each -> each.restriction().id()).toList();
    }
}

package org.saola.species.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.species.LoadFault;
import org.saola.species.Rank;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/** One name may be a genus of animals and one of plants, since the two codes of nomenclature do not know each other. */
class TwoKingdomsTests {

    private static final String INDEX =
            "TaxonId,Kingdom,Phylum,Class,Order,Family,Genus,Species,Subspecies,FullName,AuthorYear,RankName,CurrentListing,SynonymsWithAuthors\n";
    private static final String MOTH =
            "11,Animalia,Arthropoda,Insecta,Fictoptera,Fictidae,Saolaria,volans,,Saolaria volans,,SPECIES,II,\n";
    private static final String HERB =
            "12,Plantae,,,Fictales,Fictaceae,Saolaria,virens,,Saolaria virens,,SPECIES,II,\n";
    private static final String GENUS_OF_PLANTS = "13,Plantae,,,Fictales,Fictaceae,Saolaria,,,Saolaria,,GENUS,II,\n";

    @TempDir
    Path folder;

    @Test
    void a_genus_of_plants_is_not_one_of_animals_of_the_same_name() throws IOException {
        SpeciesBook book =
                FileBook.of(written("index.csv", INDEX + MOTH + HERB)).book();

        assertThat(above(book, 11))
                .containsExactly("Saolaria", "Fictidae", "Fictoptera", "Insecta", "Arthropoda", "Animalia");
        assertThat(above(book, 12)).containsExactly("Saolaria", "Fictaceae", "Fictales", "Plantae");
    }

    @Test
    void a_genus_with_a_record_takes_only_what_is_of_its_kingdom() throws IOException {
        SpeciesBook book = FileBook.of(written("index.csv", INDEX + MOTH + HERB + GENUS_OF_PLANTS))
                .book();

        assertThat(parent(book, 12)).contains(new TaxonId(13));
        assertThat(parent(book, 11)).isPresent().isNotEqualTo(Optional.of(new TaxonId(13)));
        assertThat(above(book, 11)).endsWith("Animalia");
    }

    @Test
    void a_record_of_another_file_takes_only_what_is_of_its_kingdom() throws IOException {
        SpeciesBook book = FileBook.of(
                        written("index.csv", INDEX + MOTH + HERB), written("more.csv", INDEX + GENUS_OF_PLANTS))
                .book();

        assertThat(parent(book, 12)).contains(new TaxonId(13));
        assertThat(parent(book, 11)).isPresent().isNotEqualTo(Optional.of(new TaxonId(13)));
    }

    @Test
    void a_quota_on_such_a_genus_must_say_which_it_means() throws IOException {
        Path index = written("index.csv", INDEX + MOTH + HERB + GENUS_OF_PLANTS);

        FileBook without = FileBook.of(index, written("quotas.csv", quotas("")));
        FileBook with = FileBook.of(index, written("quotas.csv", quotas("Plantae")));

        assertThat(without.problems())
                .extracting(problem -> problem.fault())
                .containsExactly(LoadFault.TAXON_IN_TWO_KINGDOMS);
        assertThat(with.problems()).isEmpty();
        assertThat(with.book().restrictions(new TaxonId(13), Optional.empty(), LocalDate.of(2022, 3, 1)))
                .hasSize(1);
    }

    @Test
    void a_taxon_of_no_known_kingdom_makes_no_second_one() throws IOException {
        Path history = written(
                "history.csv",
                "TaxonId,Kingdom,Phylum,Class,Order,Family,Genus,Species,Subspecies,FullName,AuthorYear,RankName,ChangeType,"
                        + "Appendix,EffectiveAt,Party,AnnotationEnglish,#AnnotationSymbol,#Annotation\n"
                        + "14,,,,,,Saolaria,,,Saolaria,,GENUS,ADDITION,II,26/02/1976,,,,\n");

        FileBook read = FileBook.of(
                written("index.csv", INDEX + HERB + GENUS_OF_PLANTS), history, written("quotas.csv", quotas("")));

        assertThat(read.problems()).isEmpty();
        assertThat(read.book().restrictions(new TaxonId(13), Optional.empty(), LocalDate.of(2022, 3, 1)))
                .hasSize(1);
    }

    private static String quotas(String kingdom) {
        return "Kingdom,Full Name,Rank,Year,Party,Quota,Unit,Publication Date,Notes,Url\n" + kingdom
                + ",Saolaria,GENUS,2022,Viet Nam,5,kg,,live,\n";
    }

    private static Optional<TaxonId> parent(SpeciesBook book, int taxon) {
        return book.find(new TaxonId(taxon)).flatMap(Taxon::parent);
    }

    private static List<String> above(SpeciesBook book, int taxon) {
        return book.tree().line(new TaxonId(taxon)).stream()
                .skip(1)
                .flatMap(id -> book.find(id).stream())
                .filter(one -> one.rank() != Rank.SPECIES)
                .map(Taxon::fullName)
                .toList();
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

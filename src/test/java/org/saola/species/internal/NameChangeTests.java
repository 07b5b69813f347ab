package org.saola.species.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saola.species.LoadFault;
import org.saola.species.LoadProblem;
import org.saola.species.NomenclatureChange;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.load.FileReading;
import org.saola.species.internal.load.Numbers;
import org.saola.species.internal.load.Present;

/** Splits, lumps, swaps and changes of status: what they make of names, and which records of them are refused. */
class NameChangeTests {

    private static final Path FOLDER = Path.of("src/test/resources/species/nomenclature");

    private static final String TAXA = """
            id,parent,rank,name,author,status,accepted
            a,,SPECIES,Bos primus,,A,
            b,,SPECIES,Bos secundus,,A,
            s,,SPECIES,Bos vetus,,S,a
            """;
    private static final String HEADER = "id,kind,day,inputs,outputs,note,source\n";

    @TempDir
    Path folder;

    static Stream<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".story"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void understands_names_as_the_story_tells(String name) throws IOException {
        NameStory story = NameStory.read(FOLDER.resolve(name));
        FileBook files = FileBook.of(story.tables(folder));

        assertThat(files.problems()).isEmpty();
        assertThat(story.answered(files.book())).isEqualTo(story.expected());
    }

    private List<LoadProblem> problems(String rows) throws IOException {
        return FileBook.of(write("taxa.csv", TAXA), write("nomenclature.csv", HEADER + rows))
                .problems();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void tells_line_and_column_of_what_is_wrong_with_a_record() throws IOException {
        assertThat(problems("""
                        1,merge,2010-01-01,s,a,,
                        2,lump,2010-02-30,s a,a,,
                        3,lump,2010-01-01,s a,nobody,,
                        4,lump,2010-01-01,s a,77,,
                        5,split,2010-01-01,a,b,,
                        6,to-synonym,2010-01-01,s,b,,
                        """))
                .extracting(LoadProblem::fault, LoadProblem::line, LoadProblem::column, LoadProblem::value)
                .containsExactlyInAnyOrder(
                        tuple(LoadFault.NAME_CHANGE_UNKNOWN, 2L, 2, "merge"),
                        tuple(LoadFault.DATE_WRONG, 3L, 3, "2010-02-30"),
                        tuple(LoadFault.TAXON_UNKNOWN, 4L, 5, "nobody"),
                        tuple(LoadFault.TAXON_UNKNOWN, 5L, 5, "77"),
                        tuple(LoadFault.NAME_CHANGE_SHAPE, 6L, 5, "split"),
                        tuple(LoadFault.NAME_CHANGE_TARGET, 7L, 4, "Bos vetus (S, 1000000002)"));
    }

    @Test
    void refuses_a_change_whose_names_have_another_status_after_it() throws IOException {
        assertThat(problems("""
                        1,to-synonym,2010-01-01,b,a,,
                        2,to-accepted,2011-01-01,,s,,
                        """))
                .extracting(LoadProblem::fault, LoadProblem::line, LoadProblem::column, LoadProblem::value)
                .containsExactly(
                        tuple(LoadFault.NAME_CHANGE_STATUS, 2L, 4, "Bos secundus (A, 1000000001)"),
                        tuple(LoadFault.NAME_CHANGE_STATUS, 3L, 5, "Bos vetus (S, 1000000002)"));
    }

    @Test
    void keeps_a_change_that_is_refused_out_of_the_book() throws IOException {
        FileBook files = FileBook.of(
                write("taxa.csv", TAXA),
                write("nomenclature.csv", HEADER + "1,to-synonym,2010-01-01,b,a,,\n2,to-synonym,2010-01-01,s,a,,\n"));

        assertThat(files.problems()).hasSize(1);
        assertThat(files.bodies().keySet())
                .filteredOn(key -> key.startsWith("NOMENCLATURE"))
                .hasSize(1);
    }

    @Test
    void refuses_a_record_that_comes_twice_and_one_without_an_id() throws IOException {
        assertThat(problems("""
                        1,to-synonym,2010-01-01,s,a,,
                        1,to-synonym,2011-01-01,s,a,,
                        ,to-synonym,2012-01-01,s,a,,
                        """))
                .extracting(LoadProblem::fault, LoadProblem::line)
                .containsExactly(tuple(LoadFault.ID_TWICE, 3L), tuple(LoadFault.VALUE_MISSING, 4L));
    }

    @Test
    void takes_the_numbers_of_taxa_that_official_data_brings_in_the_same_load() throws IOException {
        Path changes = write("nomenclature.csv", HEADER + "1,to-synonym,2010-01-01,37002,902,,Made up\n");
        FileBook files = FileBook.of(changes, FileBook.answer("taxon_concepts.json"));

        assertThat(files.book().nameChanges(new TaxonId(902)))
                .extracting(NomenclatureChange::source)
                .containsExactly("Made up");
    }

    @Test
    void never_lets_a_taxon_go_that_a_change_of_names_speaks_of() throws IOException {
        Path taxa = write("taxa.csv", TAXA);
        Path changes = write("nomenclature.csv", HEADER + "1,to-synonym,2010-01-01,s,a,,\n");
        Numbers numbers = new Numbers(Map.of(), TaxonId.OWN);
        FileReading first = new FileReading(numbers);
        first.read(List.of(taxa, changes), Present.NOTHING, rows -> {});
        Map<TaxonId, Taxon> present = new java.util.HashMap<>();
        first.incoming().items().forEach(item -> {
            if (item.kind() == ItemKind.TAXON) {
                Taxon taxon = ItemFormat.JSON.readValue(item.body(), Taxon.class);
                present.put(taxon.id(), taxon);
            }
        });
        NomenclatureChange kept = FileBook.of(taxa, changes)
                .book()
                .nameChanges(new TaxonId(TaxonId.OWN))
                .getFirst();
        Path fewer = write("fewer.csv", TAXA.replace("s,,SPECIES,Bos vetus,,S,a\n", ""));

        FileReading whole = new FileReading(numbers);
        whole.read(List.of(fewer), new Present(present, Map.of(kept.id(), kept), true), rows -> {});
        assertThat(whole.problems().kept())
                .extracting(LoadProblem::fault, LoadProblem::value)
                .containsExactly(tuple(LoadFault.NAME_CHANGE_LOST, "1000000002"));

        FileReading other = new FileReading(numbers);
        Path accepted = write("accepted.csv", TAXA.replace("Bos vetus,,S,a", "Bos vetus,,A,"));
        other.read(List.of(accepted), new Present(present, Map.of(kept.id(), kept), false), rows -> {});
        assertThat(other.problems().kept())
                .extracting(LoadProblem::fault)
                .containsExactly(LoadFault.NAME_CHANGE_OUTDATED);
        assertThat(other.problems().refusals()).isZero();
    }
}

package org.saola.species.internal;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saola.species.DataSource;
import org.saola.species.Edition;
import org.saola.species.LoadProblem;
import org.saola.species.SpeciesBook;
import org.saola.species.TaxonId;
import org.saola.species.internal.load.FileReading;
import org.saola.species.internal.load.Numbers;
import org.saola.species.internal.load.Present;

/**
 * A book made of files, without a database between.
 *
 * @param bodies every fact by kind and key
 */
public record FileBook(SpeciesBook book, List<LoadProblem> problems, Map<String, String> bodies) {

    private static final Instant LOADED = Instant.parse("2026-11-01T10:00:00Z");

    public static FileBook of(Path... files) {
        FileReading reading = new FileReading(new Numbers(Map.of(), TaxonId.OWN));
        reading.read(List.of(files), Present.NOTHING, rows -> {});
        BookMaking making = new BookMaking();
        Map<String, String> bodies = new HashMap<>();
        reading.incoming().items().forEach(item -> {
            making.take(item.kind(), item.body(), 1);
            bodies.put(item.kind() + " " + item.key(), item.body());
        });
        Edition edition = new Edition(1, LOADED, DataSource.OFFICIAL, Map.of("en", "Files"), Optional.empty(), false);
        return new FileBook(making.make(List.of(edition)), reading.problems().kept(), bodies);
    }

    /** Made-up answers in the shape that the public API has, as files. */
    public static Path[] answers() {
        return Stream.of(
                        "taxon_concepts.json",
                        "901-distributions.json",
                        "901-cites_legislation.json",
                        "901-eu_legislation.json",
                        "901-references.json")
                .map(FileBook::answer)
                .toArray(Path[]::new);
    }

    public static Path answer(String name) {
        try {
            return Path.of(FileBook.class.getResource("/species/api/" + name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

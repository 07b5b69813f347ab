package org.saola.species.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories that a prosecutor can read: what was decided, and what that meant for one taxon on one day. */
class StoryTests {

    private static final Path FOLDER = Path.of("src/test/resources/species/stories");

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
    void answers_as_the_story_tells(String name) throws IOException {
        Story story = Story.read(Files.readAllLines(FOLDER.resolve(name)));

        assertThat(story.answered()).isEqualTo(story.expected());
    }

    @Test
    void there_are_stories_enough() throws IOException {
        assertThat(stories()).hasSizeGreaterThanOrEqualTo(15);
    }
}

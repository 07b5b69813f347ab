package org.saola.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories that a trade analyst can read: what was reported, and what is answered. */
class StoryTests {

    private static final Path FOLDER = Path.of("src/test/resources/trade/stories");

    @TempDir
    private Path folder;

    static List<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void answers_as_the_story_tells(String name) throws Exception {
        Story story = Story.read(FOLDER.resolve(name));

        assertThat(story.answered(folder)).isEqualTo(story.expected());
    }
}

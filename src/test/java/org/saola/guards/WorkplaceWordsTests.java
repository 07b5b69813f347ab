package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The project speaks of itself and its field, never of the tools and places of those who happened to write it. */
class WorkplaceWordsTests {

    /** Each is written with a bar inside, which is taken out, so that this file does not contain what it looks for. */
    private static final Pattern WORDS = Pattern.compile(
            Stream.of(
                            "chat|gpt",
                            "\\bcla|ude\\b",
                            "\\banth|ropic",
                            "open|ai",
                            "co|pilot",
                            "\\bl|lms?\\b",
                            "\\ba|i[ -]assist",
                            "\\ba|i[ -]generated",
                            "language m|odel",
                            "sub|agent",
                            "repo.ma|ven.apache.org",
                            "repo1.ma|ven.org",
                            "registry.np|mjs.org",
                            "(?<![\\w.])/wo|rk/",
                            "/tm|p/wt",
                            "(?<![\\w.])/ro|ot/",
                            "issue| #\\d",
                            "house\\|.md",
                            "shared/do|main",
                            "shared/se|ed",
                            "shared/ho|use")
                    .map(word -> word.replace("|", ""))
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    private static final List<String> WALKED = List.of("src", "docs", "bench", ".ci");

    @Test
    void the_project_speaks_only_of_itself() {
        assertThat(files().stream().flatMap(file -> faults(file).stream()).toList())
                .isEmpty();
    }

    @Test
    void looks_at_sources_and_documents() {
        assertThat(files())
                .contains(House.FOLDER.resolve("pom.xml"))
                .anyMatch(file -> file.toString().endsWith("FloorsTests.java"));
    }

    @Test
    void reports_words_of_the_workplace_but_not_words_like_them() {
        String tool = "Chat" + "GPT";
        String place = "/wo" + "rk/main";
        String thread = "see iss" + "ue #12";
        assertThat(faults("notes.md", "made with " + tool + "\nin " + place + "\n" + thread))
                .containsExactly(
                        "notes.md:1: speaks of “" + tool + "”",
                        "notes.md:2: speaks of “" + place.substring(0, 6) + "”",
                        "notes.md:3: speaks of “" + thread.substring(4, 12) + "”");
        assertThat(faults("good.md", "The network/root/ of all; paperwork/permits; a small model of an open aim."))
                .isEmpty();
    }

    @Test
    void reports_a_file_that_is_named_after_a_tool() {
        assertThat(faults("CLA" + "UDE.md", "")).hasSize(1);
    }

    private static List<Path> files() {
        List<Path> tracked = tracked();
        return tracked.isEmpty() ? walked() : tracked;
    }

    /** What git keeps or would keep; nothing where this is not a checkout or git is not installed. */
    private static List<Path> tracked() {
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                    .directory(House.FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(names.split("\0"))
                    .filter(name -> !name.isEmpty())
                    .map(House.FOLDER::resolve)
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Path> walked() {
        List<Path> files = new ArrayList<>();
        WALKED.forEach(folder -> files.addAll(House.files(House.FOLDER.resolve(folder), "")));
        try (Stream<Path> top = Files.list(House.FOLDER)) {
            top.filter(Files::isRegularFile).forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<String> faults(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            boolean picture = text.indexOf('\0') >= 0;
            return faults(House.FOLDER.relativize(file).toString(), picture ? "" : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(String name, String text) {
        List<String> faults = new ArrayList<>();
        if (WORDS.matcher(name).find()) {
            faults.add(name + ": is named after a tool");
        }
        Matcher found = WORDS.matcher(text);
        while (found.find()) {
            long line = text.substring(0, found.start())
                            .chars()
                            .filter(each -> each == '\n')
                            .count()
                    + 1;
            faults.add(name + ":" + line + ": speaks of “" + found.group() + "”");
        }
        return faults;
    }
}

package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saola.kernel.ProblemCode;

/** Every message exists in every language, is written as that language is written, and is used. */
class MessagesTests {

    private static final Path VIOLATORS = House.VIOLATOR_FILES.resolve("messages");

    @Test
    void messages_are_complete_well_written_and_used() {
        assertThat(faults(House.MESSAGES, House.TEMPLATES, House.classFolder(), codes(House.classes(), House.ROOT)))
                .isEmpty();
    }

    @Test
    void every_problem_has_a_code_of_its_room() {
        assertThat(malformed(House.classes(), House.ROOT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            menu_es: lacks “menu.only-english”
            menu_fr: “menu.only-french” is not in the English file
            menu_fr: “menu.count” has other placeholders than the English
            menu: “kit.stray” does not start with menu.
            menu: “menu.apostrophe” has a straight apostrophe; write ’
            menu: has “menu.twice” twice
            menu: “menu.broken” has a malformed placeholder
            menu_fr: “menu.question” lacks a no-break space before ?
            menu_fr: “menu.quoted” lacks a no-break space before »
            menu_fr: “menu.quoted” lacks a no-break space after «
            attic: its name does not start with a room
            menu.shared: is in 2 files
            menu.not-there: is used in a template but has no message
            menu.unused: is not used
            menu.lost: is a problem without a message
            menu.lost.title: is a problem without a message
            """)
    void reports(String fault) {
        assertThat(violations()).anyMatch(found -> found.startsWith(fault));
    }

    @Test
    void accepts_addresses_and_times_and_keys_put_together() {
        assertThat(violations())
                .noneMatch(found -> found.contains("“menu.address”"))
                .noneMatch(found -> found.contains("menu.kind.course"))
                .noneMatch(found -> found.contains("menu.facet.topic.title"))
                .noneMatch(found -> found.contains("menu.from-java"))
                .noneMatch(found -> found.contains("menu.from-annotation"));
    }

    @Test
    void reports_a_problem_with_the_code_of_another_room() {
        assertThat(malformed(House.violators("messages"), "violators.messages"))
                .containsExactly("kit.borrowed: is not a code of menu");
    }

    private static List<String> violations() {
        return faults(
                VIOLATORS,
                VIOLATORS,
                House.violatorClassFolder("messages"),
                codes(House.violators("messages"), "violators.messages"));
    }

    private static List<String> faults(Path folder, Path templates, Path classes, List<String> codes) {
        MessageFiles messages = MessageFiles.read(folder);
        MessageUse use = MessageUse.read(templates, classes);
        List<String> faults = new ArrayList<>(MessageRule.faults(messages));
        codes.stream().flatMap(code -> Stream.of(code, code + ".title")).forEach(key -> {
            use.add(key);
            if (!messages.has(key)) {
                faults.add(key + ": is a problem without a message");
            }
        });
        use.inTemplates().stream()
                .filter(key -> !messages.has(key))
                .forEach(key -> faults.add(key + ": is used in a template but has no message"));
        messages.bases().stream()
                .flatMap(base -> messages.of(base).keySet().stream())
                .filter(key -> !use.uses(key))
                .forEach(key -> faults.add(key + ": is not used, neither in a template nor in Java"));
        return faults;
    }

    private static List<String> codes(JavaClasses classes, String root) {
        return problems(classes, root).map(ProblemCode::code).toList();
    }

    private static List<String> malformed(JavaClasses classes, String root) {
        return problems(classes, root)
                .<String>mapMulti((problem, faults) -> {
                    String room = House.roomOfPackage(problem.getClass().getPackageName(), root)
                            .orElse("");
                    if (!problem.code().matches(room + "(\\.[a-z0-9]+(-[a-z0-9]+)*)+")) {
                        faults.accept(problem.code() + ": is not a code of " + room);
                    }
                })
                .toList();
    }

    private static Stream<ProblemCode> problems(JavaClasses classes, String root) {
        return StreamSupport.stream(classes.spliterator(), false)
                .filter(JavaClass::isEnum)
                .filter(type -> type.isAssignableTo(ProblemCode.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(ProblemCode.class::cast);
    }
}

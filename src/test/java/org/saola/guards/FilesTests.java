package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files are short, constructors ask for little, and names say what a thing is. */
class FilesTests {

    private static final int LONGEST = 400;
    private static final int MEDIAN = 60;
    private static final int PARAMETERS = 5;

    private static final Pattern EMPTY_NAME =
            Pattern.compile("(?:Base|Abstract)[A-Z].*|.*(?:Impl|Manager|Helper|Utils?|Dto|DTO|Entity)");

    /** Where the program talks to the terminal that started it. */
    private static final Set<String> TALKING = Set.of("", "store");

    @Test
    void no_file_is_too_long() {
        assertThat(tooLong(House.FOLDER.resolve("src"))).isEmpty();
    }

    @Test
    void the_median_file_is_short() {
        int median = median(House.SOURCES);
        assertThat(median)
                .as("the median length of the Java files of the program, in lines")
                .isLessThan(MEDIAN);
    }

    @Test
    void classes_ask_for_little_have_telling_names_and_keep_quiet() {
        assertThat(faults(House.classes(), House.ROOT)).isEmpty();
    }

    @Test
    void reports_a_long_file() {
        // The violator is text, not Java, so that the rule over the real sources does not meet it.
        assertThat(tooLong(List.of(House.VIOLATOR_FILES.resolve("files/Long.txt"))))
                .containsExactly("Long.txt: has 401 lines; explain or split at 400");
    }

    @Test
    void reports_a_high_median() {
        assertThat(median(List.of(10, 20, 61))).isEqualTo(20);
        assertThat(median(List.of(10, 61, 90))).isGreaterThan(MEDIAN);
    }

    @Test
    void reports_a_constructor_that_asks_for_much_but_not_that_of_a_record() {
        assertThat(violations())
                .contains("violators.files.menu.Greedy: asks for 6 things; two classes are hiding in it")
                .noneMatch(fault -> fault.startsWith("violators.files.menu.Wide:"));
    }

    @Test
    void reports_names_that_say_nothing() {
        assertThat(violations())
                .contains(
                        "violators.files.menu.MenuManager: has a name that says nothing",
                        "violators.files.menu.BaseMenu: has a name that says nothing")
                .doesNotContain("violators.files.menu.Baseline: has a name that says nothing");
    }

    @Test
    void reports_a_room_that_prints() {
        assertThat(violations())
                .contains("violators.files.menu.Baseline: prints to the terminal")
                .noneMatch(fault -> fault.startsWith("violators.files.store"));
    }

    private static List<String> violations() {
        return faults(House.violators("files"), "violators.files");
    }

    private static List<String> faults(JavaClasses classes, String root) {
        TreeSet<String> faults = new TreeSet<>();
        for (JavaClass type : classes) {
            if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                faults.add(type.getName() + ": has a name that says nothing");
            }
            if (!TALKING.contains(House.room(type, root).orElse(""))
                    && type.getFieldAccessesFromSelf().stream()
                            .anyMatch(access -> access.getTargetOwner().isEquivalentTo(System.class))) {
                faults.add(type.getName() + ": prints to the terminal");
            }
            if (!type.isRecord() && !type.isEnum() && !type.isAnonymousClass()) {
                type.getConstructors().stream()
                        .filter(constructor -> !constructor.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(constructor -> constructor.getRawParameterTypes().size())
                        .filter(count -> count > PARAMETERS)
                        .forEach(count -> faults.add(
                                type.getName() + ": asks for " + count + " things; two classes are hiding in it"));
            }
        }
        return List.copyOf(faults);
    }

    private static List<String> tooLong(Path folder) {
        return tooLong(House.files(folder, ".java"));
    }

    private static List<String> tooLong(List<Path> files) {
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            long lines = House.text(file).lines().count();
            if (lines > LONGEST) {
                faults.add(file.getFileName() + ": has " + lines + " lines; explain or split at " + LONGEST);
            }
        }
        return faults;
    }

    private static int median(Path folder) {
        return median(House.files(folder, ".java").stream()
                .map(file -> (int) House.text(file).lines().count())
                .toList());
    }

    private static int median(List<Integer> lengths) {
        return lengths.stream().sorted().toList().get(lengths.size() / 2);
    }
}

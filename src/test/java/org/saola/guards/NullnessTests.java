package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Every package says that nothing in it is null unless marked; the mark is not inherited by packages below. */
class NullnessTests {

    @Test
    void every_package_is_null_marked() {
        assertThat(faults(House.classes())).isEmpty();
    }

    @Test
    void reports_a_package_without_a_description() {
        assertThat(faults(House.violators("nullness"))).contains("violators.nullness.bare: has no package-info.java");
    }

    @Test
    void reports_a_package_below_a_marked_one_that_is_not_marked_itself() {
        assertThat(faults(House.violators("nullness")))
                .contains("violators.nullness.marked.below: is not @NullMarked")
                .noneMatch(fault -> fault.startsWith("violators.nullness.marked:"));
    }

    private static List<String> faults(JavaClasses classes) {
        return StreamSupport.stream(classes.spliterator(), false)
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .<String>mapMulti((name, faults) -> {
                    String description = name + ".package-info";
                    if (!classes.contain(description)) {
                        faults.accept(name + ": has no package-info.java");
                    } else if (!classes.get(description).isAnnotatedWith(NullMarked.class)) {
                        faults.accept(name + ": is not @NullMarked");
                    }
                })
                .toList();
    }
}

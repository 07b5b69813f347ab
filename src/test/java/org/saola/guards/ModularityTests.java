package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** Rooms are closed: others see their base package alone, the kernel knows no framework, and low rooms have no pages. */
class ModularityTests {

    private static final Set<String> DRAWERS = Set.of("internal", "web");

    @Test
    void modules_are_verified_and_none_is_open() {
        ApplicationModules modules = ApplicationModules.of(House.ROOT, new ImportOption.DoNotIncludeTests());
        assertThat(faults(modules)).isEmpty();
    }

    @Test
    void rooms_keep_to_themselves() {
        assertThat(faults(House.classes(), House.ROOT)).isEmpty();
    }

    @Test
    void reports_a_module_that_opens_itself_and_one_that_reaches_inside() {
        List<String> faults = faults(ApplicationModules.of("violators.modularity", location -> true));
        assertThat(faults).contains("vault: is open; an open module hides cycles");
        assertThat(faults).anyMatch(fault -> fault.contains("Module 'portal' depends on non-exposed type"));
    }

    @Test
    void reports_a_class_that_reaches_inside_another_room() {
        assertThat(violations()).anyMatch(fault -> fault.startsWith("portal: reaches inside menu"));
    }

    @Test
    void reports_a_kernel_that_knows_the_framework() {
        assertThat(violations()).anyMatch(fault -> fault.startsWith("kernel: knows Spring"));
    }

    @Test
    void reports_a_page_below_the_kit() {
        assertThat(violations())
                .contains("vault: has pages, but stands below kit: violators.modularity.vault.VaultController");
    }

    @Test
    void accepts_a_drawer_that_the_kit_promises_by_name() {
        assertThat(violations()).noneMatch(fault -> fault.contains("kit.table"));
    }

    @Test
    void reports_a_drawer_that_is_not_one_of_the_two() {
        assertThat(violations()).contains("menu: has a drawer “services”; there are only internal and web");
    }

    private static List<String> violations() {
        return faults(House.violators("modularity"), "violators.modularity");
    }

    private static List<String> faults(ApplicationModules modules) {
        TreeSet<String> faults = new TreeSet<>(modules.detectViolations().getMessages());
        modules.stream()
                .filter(ApplicationModule::isOpen)
                .forEach(module -> faults.add(module.getIdentifier() + ": is open; an open module hides cycles"));
        return List.copyOf(faults);
    }

    private static List<String> faults(JavaClasses classes, String root) {
        TreeSet<String> faults = new TreeSet<>();
        for (JavaClass type : classes) {
            House.room(type, root).ifPresent(room -> {
                drawer(type, room, root, classes, faults);
                pages(type, room, faults);
                type.getDirectDependenciesFromSelf().forEach(arrow -> arrow(arrow, room, root, classes, faults));
            });
        }
        return List.copyOf(faults);
    }

    private static void drawer(JavaClass type, String room, String root, JavaClasses classes, Set<String> faults) {
        String base = root + "." + room;
        if (type.getPackageName().length() > base.length()) {
            String drawer = type.getPackageName().substring(base.length() + 1).split("\\.")[0];
            if (!DRAWERS.contains(drawer) && !isPromised(base + "." + drawer, classes)) {
                faults.add(room + ": has a drawer “" + drawer + "”; there are only internal and web");
            }
        }
    }

    /** The kit is large, and promises more packages than its base: each says so with a name of its own. */
    private static boolean isPromised(String name, JavaClasses classes) {
        return name.contains(".kit.")
                && classes.contain(name + ".package-info")
                && classes.get(name + ".package-info").isAnnotatedWith(NamedInterface.class);
    }

    private static void pages(JavaClass type, String room, Set<String> faults) {
        boolean low = FloorsTests.floor(room).orElse(FloorsTests.KIT) < FloorsTests.KIT;
        if (low && type.isMetaAnnotatedWith(Controller.class)) {
            faults.add(room + ": has pages, but stands below kit: " + type.getName());
        }
    }

    private static void arrow(Dependency arrow, String room, String root, JavaClasses classes, Set<String> faults) {
        JavaClass target = arrow.getTargetClass().getBaseComponentType();
        House.room(target, root)
                .filter(other -> !other.equals(room))
                .filter(other -> !target.getPackageName().equals(root + "." + other))
                .filter(other -> !isPromised(target.getPackageName(), classes))
                .ifPresent(other -> faults.add(room + ": reaches inside " + other + ": " + arrow.getDescription()));
        if (room.equals("kernel") && target.getPackageName().startsWith("org.springframework")) {
            faults.add("kernel: knows Spring: " + arrow.getDescription());
        }
    }
}

package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saola.audit.Deed;
import org.saola.kernel.ProblemCode;

/** What a room writes to the trail, actions and kinds of records alike, has a name in words that the trail page shows. */
class DeedNamesTests {

    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z0-9-]+");

    @Test
    void everything_in_the_trail_has_a_name() {
        Set<String> codes = codes(House.classes());
        assertThat(codes).contains("identity.person-invited", "audit.trail", "vault.file-kept", "jobs.job-cancelled");
        assertThat(unnamed(codes)).isEmpty();
    }

    @Test
    void reports_an_action_and_a_kind_of_record_without_a_name() {
        assertThat(unnamed(codes(House.violators("deeds"))))
                .containsExactly("menu.card-lost", "menu.card-turned", "menu.nameless-card");
    }

    private static List<String> unnamed(Set<String> codes) {
        MessageFiles messages = MessageFiles.read(House.MESSAGES);
        return codes.stream().filter(code -> !messages.has(code)).toList();
    }

    /** Texts in classes that make deeds, and the codes of the lists that such classes take them from. */
    private static Set<String> codes(JavaClasses classes) {
        Set<String> codes = new TreeSet<>();
        for (JavaClass type : classes) {
            if (makesDeeds(type)) {
                MessageUse.strings(type)
                        .filter(text -> NAME.matcher(text).matches())
                        .forEach(codes::add);
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> Set.of("action", "code").contains(call.getName()))
                        .map(call -> call.getTargetOwner())
                        .filter(owner -> owner.isEnum() && !owner.isAssignableTo(ProblemCode.class))
                        .distinct()
                        .flatMap(DeedNamesTests::constants)
                        .forEach(codes::add);
            }
        }
        return codes;
    }

    private static boolean makesDeeds(JavaClass type) {
        return type.getCodeUnitCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getFullName().equals(Deed.class.getName()));
    }

    private static Stream<String> constants(JavaClass list) {
        String accessor = list.getMethods().stream()
                .map(JavaCodeUnit::getName)
                .filter(name -> name.equals("action") || name.equals("code"))
                .findFirst()
                .orElseThrow();
        return Stream.of(list.reflect().getEnumConstants()).map(constant -> {
            try {
                return (String) list.reflect().getMethod(accessor).invoke(constant);
            } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(list.getName(), e);
            }
        });
    }
}

package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.SignedIn;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every handler of the house says who may call it; ways to answer the web that cannot say so are not used. */
class AccessDecisionTests {

    /** The decisions there are. A new kind of decision is added here and to the interceptor that enforces it. */
    private static final List<Class<? extends Annotation>> DECISIONS =
            List.of(OpenToAll.class, SignedIn.class, AllowedTo.class);

    /** What answers addresses past the interceptor, which sees handler methods alone. */
    private static final Set<String> UNDECIDABLE = Set.of(
            "org.springframework.web.servlet.function.RouterFunction",
            "org.springframework.web.servlet.config.annotation.ViewControllerRegistry",
            "org.springframework.web.HttpRequestHandler",
            "org.springframework.web.servlet.mvc.Controller",
            "org.springframework.boot.web.servlet.ServletRegistrationBean",
            "jakarta.servlet.http.HttpServlet",
            "jakarta.servlet.annotation.WebServlet");

    @Test
    void every_handler_carries_a_decision() {
        assertThat(faults(House.classes())).isEmpty();
    }

    @Test
    void finds_the_handlers_of_the_house() {
        assertThat(handlers(House.classes())).isNotEmpty();
    }

    @Test
    void reports_a_handler_without_a_decision_also_where_a_neighbour_has_one() {
        assertThat(violations())
                .contains("violators.access.CarelessController.list: has no access decision")
                .noneMatch(fault -> fault.contains("CarelessController.open"))
                .noneMatch(fault -> fault.contains("OpenController"));
    }

    @Test
    void reports_a_decision_without_a_reason() {
        assertThat(violations()).contains("violators.access.CarelessController.blank: does not say why it is open");
    }

    @Test
    void reports_ways_past_the_decision() {
        assertThat(violations())
                .anyMatch(fault -> fault.startsWith("violators.access.Detour: answers the web without a decision"));
    }

    private static List<String> violations() {
        return faults(House.violators("access"));
    }

    private static List<String> faults(JavaClasses classes) {
        TreeSet<String> faults = new TreeSet<>();
        for (JavaMethod handler : handlers(classes)) {
            String name = handler.getOwner().getName() + "." + handler.getName();
            AnnotatedElement method = handler.reflect();
            AnnotatedElement type = handler.getOwner().reflect();
            if (DECISIONS.stream().noneMatch(decision -> has(method, decision) || has(type, decision))) {
                faults.add(name + ": has no access decision");
            }
            if (isUnexplained(method) || isUnexplained(type)) {
                faults.add(name + ": does not say why it is open");
            }
        }
        for (JavaClass type : classes) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getName)
                    .filter(UNDECIDABLE::contains)
                    .forEach(way -> faults.add(type.getName() + ": answers the web without a decision, by " + way));
        }
        return List.copyOf(faults);
    }

    /** The handlers that the classes declare or inherit. */
    private static List<JavaMethod> handlers(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                .flatMap(type -> type.getAllMethods().stream())
                .filter(method -> method.getOwner().getPackageName().startsWith("org.saola")
                        || method.getOwner().getPackageName().startsWith("violators"))
                .filter(method -> has(method.reflect(), RequestMapping.class))
                .toList();
    }

    private static boolean has(AnnotatedElement element, Class<? extends Annotation> annotation) {
        return AnnotatedElementUtils.hasAnnotation(element, annotation);
    }

    private static boolean isUnexplained(AnnotatedElement element) {
        OpenToAll open = AnnotatedElementUtils.findMergedAnnotation(element, OpenToAll.class);
        return open != null && open.because().isBlank();
    }
}

package org.saola.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;

/**
 * What rooms add to the pages of rooms below: interfaces of another room that a class implements or a bean method returns.
 *
 * <p>Those of the kernel are nouns, not places to contribute to, and events are told apart.
 */
final class RoomContributions {

    private RoomContributions() {}

    static Set<RoomMap.Link> of(JavaClasses classes, String root) {
        Set<RoomMap.Link> links = new TreeSet<>();
        for (JavaClass type : classes) {
            House.room(type, root)
                    .ifPresent(room -> Stream.concat(type.getAllRawInterfaces().stream(), returned(type))
                            .filter(JavaClass::isInterface)
                            .filter(target -> !RoomEvents.isHeard(target, classes, root))
                            .forEach(target -> House.room(target, root)
                                    .filter(other -> !other.equals(room) && !other.equals("kernel"))
                                    .ifPresent(other ->
                                            links.add(new RoomMap.Link(room, other, target.getSimpleName())))));
        }
        return links;
    }

    private static Stream<JavaClass> returned(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .map(JavaMethod::getRawReturnType);
    }
}

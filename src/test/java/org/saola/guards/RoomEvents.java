package org.saola.guards;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListener;

/**
 * The events that a room announces and those that it hears, by simple name.
 *
 * <p>A room hears an event when a method is annotated with a listener annotation (directly or through another one) and
 * takes it, or when a class is an {@code ApplicationListener} of it. It may hear an interface, its own or of a room
 * below; whoever announces an event that implements the interface then speaks to it, though neither names the other. A
 * room announces the records that it makes where it calls {@code publishEvent} or {@code registerEvent}, and those of its
 * types that somebody hears.
 */
record RoomEvents(Set<String> announced, Set<String> heard) {

    private static final Set<String> ANNOUNCING = Set.of("publishEvent", "registerEvent");

    static RoomEvents of(String room, JavaClasses classes, String root) {
        return new RoomEvents(
                names(events(classes, root).filter(event -> isOf(event, room, root))),
                names(listeners(classes, root)
                        .filter(heard -> isOf(heard.listener(), room, root))
                        .map(Heard::event)));
    }

    /** Who is told of what: from the room that announces to each other room that listens, by the type it listens to. */
    static Set<RoomMap.Link> announcements(JavaClasses classes, String root) {
        Set<RoomMap.Link> links = new TreeSet<>();
        listeners(classes, root)
                .forEach(heard -> events(classes, root)
                        .filter(event -> event.isAssignableTo(heard.event().getName()))
                        .forEach(event -> {
                            String from = House.room(event, root).orElse("");
                            String to = House.room(heard.listener(), root).orElse("");
                            String as = event.equals(heard.event())
                                    ? ""
                                    : " as " + heard.event().getSimpleName();
                            if (!from.equals(to)) {
                                links.add(new RoomMap.Link(from, to, event.getSimpleName() + as));
                            }
                        }));
        return links;
    }

    /** Whether events of this type are heard anywhere, so that it is no interface for contributions. */
    static boolean isHeard(JavaClass type, JavaClasses classes, String root) {
        return listeners(classes, root).anyMatch(heard -> heard.event().equals(type));
    }

    private record Heard(JavaClass listener, JavaClass event) {}

    private static Stream<JavaClass> events(JavaClasses classes, String root) {
        Set<JavaClass> heard = listeners(classes, root).map(Heard::event).collect(Collectors.toSet());
        return classes.stream()
                .filter(type -> House.room(type, root).isPresent() && !type.isInterface())
                .filter(type -> isAnnounced(type, classes)
                        || heard.stream().anyMatch(event -> type.isAssignableTo(event.getName())));
    }

    private static boolean isAnnounced(JavaClass type, JavaClasses classes) {
        return type.isRecord()
                && type.getConstructorCallsToSelf().stream()
                        .map(call -> call.getOrigin())
                        .filter(maker -> classes.contain(maker.getOwner().getName()))
                        .anyMatch(maker -> maker.getMethodCallsFromSelf().stream()
                                .anyMatch(call ->
                                        ANNOUNCING.contains(call.getTarget().getName())));
    }

    private static Stream<Heard> listeners(JavaClasses classes, String root) {
        return classes.stream()
                .filter(type -> House.room(type, root).isPresent())
                .flatMap(type -> Stream.concat(
                                type.getMethods().stream()
                                        .filter(method -> method.isMetaAnnotatedWith(EventListener.class))
                                        .flatMap(RoomEvents::taken),
                                type.getInterfaces().stream().flatMap(RoomEvents::listened))
                        .filter(event -> House.room(event, root).isPresent())
                        .map(event -> new Heard(type, event)));
    }

    private static Stream<JavaClass> taken(JavaMethod listener) {
        Stream<JavaClass> named = listener.getAnnotations().stream()
                .flatMap(annotation -> Stream.of("value", "classes")
                        .flatMap(property -> annotation.tryGetExplicitlyDeclaredProperty(property).stream()))
                .filter(JavaClass[].class::isInstance)
                .flatMap(events -> Arrays.stream((JavaClass[]) events));
        return Stream.concat(named, listener.getRawParameterTypes().stream().limit(1))
                .distinct();
    }

    private static Stream<JavaClass> listened(JavaType type) {
        return type instanceof JavaParameterizedType parameterized
                        && type.toErasure()
                                .isAssignableTo(DescribedPredicate.describe(
                                        "a listener",
                                        (JavaClass each) -> each.isEquivalentTo(ApplicationListener.class)))
                ? parameterized.getActualTypeArguments().stream().map(JavaType::toErasure)
                : Stream.empty();
    }

    private static boolean isOf(JavaClass type, String room, String root) {
        return House.room(type, root).filter(room::equals).isPresent();
    }

    private static Set<String> names(Stream<JavaClass> types) {
        return types.map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.saola.menu;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.kernel.Language;

/** What the menu can be narrowed by; the word is the parameter of addresses. */
public enum Facet {
    KIND {
        @Override
        public Collection<String> values(Service service) {
            return List.of(service.kind().name());
        }
    },
    TOPIC {
        @Override
        public Collection<String> values(Service service) {
            return service.topics();
        }
    },
    AUDIENCE {
        @Override
        public Collection<String> values(Service service) {
            return service.audiences();
        }
    },
    LEAD {
        @Override
        public Collection<String> values(Service service) {
            return service.leads().stream().map(ServiceId::slug).toList();
        }
    },
    METHOD {
        @Override
        public Collection<String> values(Service service) {
            return service.methods();
        }
    },
    LENGTH {
        @Override
        public Collection<String> values(Service service) {
            return service.duration().map(LengthBand::of).orElse(Set.of()).stream()
                    .map(Enum::name)
                    .toList();
        }
    },
    LANGUAGE {
        /** Those of its parts count: a template in Portuguese makes a framework findable in Portuguese. */
        @Override
        public Collection<String> values(Service service) {
            return Stream.concat(
                            service.languages().stream(),
                            service.parts().stream().flatMap(part -> part.languages().stream()))
                    .map(Language::code)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    },
    DELIVERY {
        @Override
        public Collection<String> values(Service service) {
            return service.delivery().stream().map(Enum::name).toList();
        }
    };

    /** Returns the values under which a service is found, each once. */
    public abstract Collection<String> values(Service service);

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

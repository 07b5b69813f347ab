package org.saola.menu;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kernel.Texts;
import org.saola.kernel.Wording;

/** The whole menu at one moment: its entries and the lists that they choose from. It never changes once made. */
public final class Catalogue {

    private final Map<ServiceId, Service> services;
    private final Map<ListName, ControlledList> lists;
    private final Map<Facet, Set<String>> codes = new EnumMap<>(Facet.class);

    public Catalogue(List<Service> services, Map<ListName, ControlledList> lists) {
        Map<ServiceId, Service> byId = new LinkedHashMap<>();
        services.forEach(service -> byId.put(service.id(), service));
        this.services = Collections.unmodifiableMap(byId);
        this.lists = Collections.unmodifiableMap(new EnumMap<>(lists));
        for (Facet facet : Facet.values()) {
            codes.put(facet, collect(facet));
        }
    }

    public List<Service> services() {
        return List.copyOf(services.values());
    }

    public Optional<Service> find(ServiceId id) {
        return Optional.ofNullable(services.get(id));
    }

    public ControlledList list(ListName name) {
        ControlledList list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("the catalogue has no list of " + name.word());
        }
        return list;
    }

    /** Returns what people call an item of a list; its id where the list no longer has it. */
    public Wording label(ListName name, String id, Language language) {
        return list(name)
                .find(id)
                .map(ControlledList.Item::label)
                .orElseGet(() -> new Texts(Map.of(Language.EN, id)))
                .in(language);
    }

    /** Returns the codes by which the menu can be narrowed: those of the lists, and those that entries have. */
    public Set<String> codes(Facet facet) {
        return codes.getOrDefault(facet, Set.of());
    }

    private Set<String> collect(Facet facet) {
        return switch (facet) {
            case KIND -> names(ServiceKind.values());
            case LENGTH -> names(LengthBand.values());
            case DELIVERY -> names(Delivery.values());
            case TOPIC -> list(ListName.TOPICS).ids();
            case AUDIENCE -> list(ListName.AUDIENCES).ids();
            case METHOD -> list(ListName.METHODS).ids();
            case LEAD ->
                services.values().stream()
                        .filter(service -> service.kind() == ServiceKind.ORGANISATION)
                        .map(service -> service.id().slug())
                        .collect(Collectors.toSet());
            case LANGUAGE ->
                services.values().stream()
                        .flatMap(service -> facet.values(service).stream())
                        .collect(Collectors.toSet());
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}

package org.saola.menu;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kernel.Texts;

/** A list of words that entries choose from, in its order. */
public record ControlledList(
        String source, String edition, boolean verified, List<Language> unreviewed, List<Item> items) {

    public record Item(String id, Texts label) {}

    public Optional<Item> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Set<String> ids() {
        return items.stream().map(Item::id).collect(Collectors.toSet());
    }
}

package org.saola.identity.internal;

import java.util.Optional;
import org.saola.store.PublicAddress;
import org.saola.store.StartNotice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Tells who starts the program how the first administrator comes in. In a demonstration people are there already. */
@Component
@ConditionalOnBooleanProperty(value = "saola.site.demo", havingValue = false, matchIfMissing = true)
class FirstLinkNotice implements StartNotice {

    private final FirstLinks links;
    private final PublicAddress address;

    FirstLinkNotice(FirstLinks links, PublicAddress address) {
        this.links = links;
        this.address = address;
    }

    @Override
    public Optional<String> line() {
        return links.next()
                .map(token -> "Nobody has an account yet. The first administrator comes in once by this link: "
                        + address.link("/first/" + token));
    }
}

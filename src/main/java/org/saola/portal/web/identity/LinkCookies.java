package org.saola.portal.web.identity;

import org.saola.store.PublicAddress;
import org.springframework.stereotype.Component;

/** Makes the cookies of links; over TLS alone, where this house is reached by it. */
@Component
class LinkCookies {

    private final boolean secure;

    LinkCookies(PublicAddress address) {
        this.secure = address.base().startsWith("https:");
    }

    LinkCookie of(String name, String path) {
        return new LinkCookie(name, path, secure);
    }
}

package org.saola.portal.web.identity;

import java.util.List;
import org.saola.kit.Crumb;

/** A person, for those who keep the house. @param address of this page */
public record PersonFilePage(
        List<Crumb> crumbs,
        String name,
        String email,
        boolean blocked,
        List<Place> places,
        String address,
        String version) {

    /** @param roles keys of the messages that name them */
    public record Place(String href, String name, List<String> roles) {}
}

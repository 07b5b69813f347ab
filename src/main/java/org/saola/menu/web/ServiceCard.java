package org.saola.menu.web;

import java.util.List;
import org.saola.kernel.Wording;

/**
 * A service in a list.
 *
 * @param lead who leads it, short names joined as people write them; empty if the source names nobody
 * @param duration as people say it; empty if it has none
 * @param parts the parts that have what was searched for
 */
public record ServiceCard(
        String href,
        String kind,
        Wording title,
        Wording summary,
        String duration,
        String lead,
        String audiences,
        String languages,
        List<PartLink> parts) {

    public record PartLink(String href, Wording title) {}
}

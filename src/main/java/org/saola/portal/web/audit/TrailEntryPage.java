package org.saola.portal.web.audit;

import java.util.List;
import org.saola.kit.Crumb;
import org.saola.kit.Fact;
import org.saola.kit.Named;

/**
 * One entry of the trail.
 *
 * @param title the name of what was done
 * @param related searches for entries that have something in common with it
 */
public record TrailEntryPage(
        String title, List<Crumb> crumbs, List<Fact> facts, List<Detail> details, List<Related> related) {

    /** A code or id that the room wrote along. */
    public record Detail(String name, Named value) {}

    public record Related(String textKey, String href) {}
}

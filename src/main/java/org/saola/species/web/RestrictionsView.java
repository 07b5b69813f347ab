package org.saola.species.web;

import java.util.List;
import org.saola.kit.Crumb;

/**
 * What limits trade in a taxon beside its listing.
 *
 * @param asked the day, and the country where one was asked
 * @param known whether the data has restrictions at all; where not, nothing can be said
 * @param missing kinds that the data has none of, as a sentence; empty where it has some of each
 * @param groups those that stand on the day, apart by why they concern the taxon; never one without lines
 * @param perhaps those that are over and may still have stood on the day: the data does not say when they ended
 * @param others those that stood before or began after the day
 */
public record RestrictionsView(
        String asked, boolean known, String missing, List<Group> groups, Table perhaps, Table others) {

    /**
     * Restrictions that concern the taxon for one reason.
     *
     * @param reason in code, such as {@code country}, which names a part of the page
     * @param meaning what the reason means for somebody who asked about this taxon
     */
    public record Group(String reason, String title, String meaning, Table table) {}

    public record Table(String caption, List<Line> lines) {}

    /**
     * One restriction, or several that differ in nothing but the country.
     *
     * @param what such as “Suspension of imports”
     * @param period since when and until when
     * @param names the taxon that it names with its page; without address where it names none or the taxon itself
     * @param facts what of the trade it covers
     * @param note what is written beside it, in English; may be empty
     * @param papers where it was notified, with address where there is one
     */
    public record Line(
            String what,
            String countries,
            String period,
            Crumb names,
            List<LawView.Detail> facts,
            String note,
            List<Crumb> papers) {

        boolean differsInCountryOnly(Line other) {
            return equals(other.in(countries));
        }

        Line in(String other) {
            return new Line(what, other, period, names, facts, note, papers);
        }
    }
}

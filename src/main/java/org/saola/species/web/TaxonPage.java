package org.saola.species.web;

import java.util.List;
import java.util.Optional;
import org.saola.kit.Crumb;
import org.saola.kit.Notice;
import org.saola.kit.chart.Timeline;
import org.saola.kit.chart.WorldMap;
import org.saola.kit.form.FormField;
import org.saola.kit.table.DataTable;

/**
 * A taxon, and what the law says of it on a day.
 *
 * @param commonName in the reader's language; empty where there is none
 * @param standsFor for a synonym, trade name or hybrid: what it stands for
 * @param asking the fields of the form for another day and country
 * @param laws what each law says on the day asked
 * @param printed what downloads print of the taxon, a law each
 * @param wholeGroup for a genus or wider group: the lists with all below it, in short; empty for others
 */
public record TaxonPage(
        Heading heading,
        String href,
        List<Crumb> crumbs,
        Optional<Notice> notice,
        List<Crumb> standsFor,
        List<FormField> asking,
        List<Law> laws,
        String wholeGroup,
        List<Printed> printed,
        Optional<FormField.Line> compareFrom,
        Optional<FormField.Line> compareTo,
        Names names,
        List<Child> children,
        Optional<Range> range,
        Beside beside,
        List<String> data) {

    /** @param statusKey the message that says what sort of name it is */
    public record Heading(
            String name, String author, String rank, boolean italic, String commonName, String statusKey) {}

    /** @param history whether changes are on record, so that a day can be asked; else only the printed listing answers */
    public record Law(LawView view, boolean history, Timeline timeline, List<Change> changes) {}

    /** A line of the table of changes. @param own whether the taxon itself is named by it */
    public record Change(String day, String decided, List<LawView.Detail> details, boolean own) {}

    /** @param law the name of the law @param listing as printed, {@code I/II} */
    public record Printed(String law, String listing, List<LawView.Detail> notes) {}

    /**
     * What stands beside the law.
     *
     * @param restrictions nothing for a name that stands for others
     * @param loads the newest first
     */
    public record Beside(
            NameHistory names, Optional<RestrictionsView> restrictions, List<Source> references, List<Loaded> loads) {}

    /**
     * How the understanding of a name changed.
     *
     * @param became what became of it, by time @param came where it came from, by time
     * @param onDay how it was understood on the day asked; empty where that is as now
     */
    public record NameHistory(List<NameChange> became, List<NameChange> came, String onDay) {}

    /** @param others the other names that the change is about @param note in the words of the data; may be empty */
    public record NameChange(String sentence, List<Crumb> others, String note, String source) {}

    /** A publication. @param standard whether the Conference of the Parties understands the name by it */
    public record Source(String citation, boolean standard) {}

    /** A load that changed something of the taxon. @param what one line for each kind of facts */
    public record Loaded(String edition, String at, String title, List<String> what) {}

    /** @param synonyms with author @param common one line for each language, that of the reader first */
    public record Names(List<Other> synonyms, List<InLanguage> common) {}

    /** @param statusKey the message that says what sort of name it is */
    public record Other(String name, String author, String statusKey) {}

    public record InLanguage(String language, String code, String names) {}

    public record Child(String href, String name, String author, String rank, String commonName, String listing) {}

    public record Range(WorldMap map, DataTable table) {}
}

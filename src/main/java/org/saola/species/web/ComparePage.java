package org.saola.species.web;

import java.util.List;
import java.util.Optional;
import org.saola.kit.Crumb;
import org.saola.kit.Notice;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;

/** What the law said of a taxon on two days, side by side. @param laws none where the days are not both given */
public record ComparePage(
        TaxonPage.Heading heading,
        String taxon,
        List<Crumb> crumbs,
        Optional<Notice> notice,
        FilledForm form,
        List<FormField> fields,
        List<Law> laws,
        List<String> data) {

    /**
     * One law on the two days.
     *
     * @param outcome a sentence that says whether the lists are the same
     * @param changes what was decided between the days, with what it does on the later one
     */
    public record Law(LawView before, LawView after, String outcome, List<LawView.Reason> changes) {}
}

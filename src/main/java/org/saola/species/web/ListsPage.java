package org.saola.species.web;

import java.util.List;
import java.util.Optional;
import org.saola.kit.Crumb;
import org.saola.kit.FileSize;
import org.saola.kit.Notice;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;

/**
 * The form for a list, and what a short one came to.
 *
 * @param member whether the reader is signed in, and so may send files
 * @param most how many names may be pasted
 * @param countries to choose from
 * @param kept the reader’s own lists, the newest first
 */
public record ListsPage(
        List<Crumb> crumbs,
        Optional<Notice> notice,
        boolean member,
        int most,
        FileSize largest,
        List<Option> countries,
        List<Kept> kept,
        Optional<ListResult> result,
        FilledForm form,
        List<String> data) {

    public static final String NAMES = "names";
    public static final String FILE = "file";
    public static final String DATE = "date";
    public static final String COUNTRY = "country";

    private static final int ROWS = 10;

    /** A list that is kept for a while. @param text when it was brought, and until when it is there */
    public record Kept(String href, String name, String text) {}

    public FormField names() {
        return new FormField.Paragraph(
                Question.optional(NAMES, "species.lists.names").hinted("species.lists.names.hint"), ROWS, form);
    }

    public FormField file() {
        return new FormField.FileUpload(
                Question.optional(FILE, "species.lists.file").hinted("species.lists.file.hint"), largest, form);
    }

    public FormField date() {
        return new FormField.Line(
                Question.optional(DATE, "species.lists.date").hinted("species.lists.date.hint"), LineKind.DATE, form);
    }

    public FormField country() {
        return new FormField.Choice(
                Question.optional(COUNTRY, "species.ask.country"), ChoiceKind.SELECT, countries, form);
    }
}

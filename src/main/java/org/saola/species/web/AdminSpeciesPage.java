package org.saola.species.web;

import java.util.List;
import org.saola.kit.FileSize;
import org.saola.kit.StatusTag;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;

/**
 * What is loaded, what was asked to be, and the form for more.
 *
 * @param editions the newest first
 * @param loads likewise
 */
public record AdminSpeciesPage(
        List<EditionLine> editions,
        List<LoadLine> loads,
        FileSize largest,
        List<Option> sources,
        List<Option> furtherMarks,
        FilledForm form) {

    public static final String FILES = "files";
    public static final String SOURCE = "source";
    public static final String TITLE = "title";
    public static final String DATED = "dated";
    public static final String MARKS = "marks";
    public static final String VERIFIED = "verified";
    public static final String WHOLE = "whole";

    /** @param text when it was loaded, and the day that it is of */
    public record EditionLine(int number, String title, String text, StatusTag status) {}

    public record LoadLine(String href, String title, String at, StatusTag status) {}

    public FormField files() {
        return new FormField.FileUpload(
                Question.needed(FILES, "species.admin.files").hinted("species.admin.files.hint"), largest, true, form);
    }

    public FormField source() {
        return new FormField.Choice(
                Question.needed(SOURCE, "species.admin.source").hinted("species.admin.source.hint"),
                ChoiceKind.RADIOS,
                sources,
                form);
    }

    public FormField title() {
        return new FormField.Line(
                Question.optional(TITLE, "species.admin.name").hinted("species.admin.name.hint"), LineKind.TEXT, form);
    }

    public FormField dated() {
        return new FormField.Line(
                Question.optional(DATED, "species.admin.dated").hinted("species.admin.dated.hint"),
                LineKind.DATE,
                form);
    }

    public FormField marks() {
        return new FormField.Choice(
                Question.optional(MARKS, "species.admin.marks"), ChoiceKind.CHECKBOXES, furtherMarks, form);
    }

    public String action() {
        return AdminSpeciesTool.PATH;
    }
}

package org.saola.species.web;

import java.util.List;
import java.util.Optional;
import org.saola.kit.Crumb;
import org.saola.kit.Notice;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;

/**
 * One list that is kept: how it is to be read, how far it is, what it came to.
 *
 * @param title the name of the file, or that names were pasted
 * @param about how it was read, and until when it is kept
 * @param notices what must be known of the data, and of how the file was read
 * @param fields how it is to be read, filled with what was guessed or said; empty while it is worked on
 * @param preview its first rows
 * @param works whether it is worked on in the background
 * @param failed whether that ended without an answer
 */
public record ListPage(
        List<Crumb> crumbs,
        String title,
        List<String> about,
        List<Notice> notices,
        String href,
        FilledForm form,
        List<FormField> fields,
        List<List<String>> preview,
        boolean works,
        Optional<Integer> percent,
        boolean failed,
        Optional<ListResult> result,
        List<String> data) {}

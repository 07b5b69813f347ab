package org.saola.portal.web.identity;

import java.util.List;
import org.saola.kit.Crumb;
import org.saola.kit.Fact;
import org.saola.kit.StatusTag;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;

/**
 * An application, to be checked.
 *
 * @param notYours whether it waits, but for somebody else than the reader
 * @param fields of the decision; empty where the reader does not decide
 * @param agency what it became; empty where nothing yet
 */
public record ApplicationPage(
        List<Crumb> crumbs,
        String name,
        StatusTag tag,
        List<Fact> facts,
        String why,
        boolean notYours,
        FilledForm form,
        List<FormField> fields,
        String address,
        String version,
        String agency) {}

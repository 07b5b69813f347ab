package org.saola.portal.web.identity;

import java.util.List;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;

/** The form by which an agency applies. */
public record ApplicationFormPage(
        FilledForm form, List<FormField> agency, List<FormField> contact, List<FormField> person) {}

package org.saola.portal.web.identity;

import java.util.List;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;

/** How the first administrator comes in. */
public record FirstPage(FilledForm form, List<FormField> organisation, List<FormField> person) {}

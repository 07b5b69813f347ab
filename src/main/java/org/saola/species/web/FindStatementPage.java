package org.saola.species.web;

import java.util.List;
import org.saola.kit.Crumb;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;

/** Where somebody who holds a statement types its code. */
public record FindStatementPage(List<Crumb> crumbs, FilledForm form, FormField.Line code) {}

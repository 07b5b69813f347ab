/**
 * Form fields with label, hint and error, the summary of errors, and what was typed kept after one.
 *
 * <p>A controller reads what was sent into a {@link org.saola.kit.form.FilledForm}, checks it there, and gives the page
 * its {@link org.saola.kit.form.FormField}s made of it: empty at first, filled and with errors after.
 *
 * <pre>{@code
 * FilledForm sent = FilledForm.of(parameters)
 *         .check(form -> !form.value("name").isBlank(), "name", "room.name.needed");
 * if (sent.accepted()) { … }
 * FormField name = new FormField.Line(Question.needed("name", "room.name"), LineKind.TEXT, sent);
 * }</pre>
 */
@NamedInterface("form")
@NullMarked
package org.saola.kit.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

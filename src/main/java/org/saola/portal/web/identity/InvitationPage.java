package org.saola.portal.web.identity;

import java.util.List;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;

/**
 * What somebody sees who comes by an invitation.
 *
 * @param step {@code account} to make one, {@code sign-in} for who has one and is not signed in, {@code join} for who is,
 *     {@code other} where somebody else is signed in
 * @param fields of a new account; empty for the other steps
 */
public record InvitationPage(String agency, String email, String step, FilledForm form, List<FormField> fields) {}

package org.saola.portal.web.identity;

import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;

/**
 * The second factor.
 *
 * @param passkey the other way to show it
 * @param sent whether a code was just sent
 * @param refused whether it was not, because too many were sent
 */
public record SignInSecondPage(FilledForm form, PasskeySignIn passkey, boolean sent, boolean refused) {

    static final String CODE = "code";

    public FormField code() {
        return new FormField.Line(
                Question.needed(CODE, "portal.signin.code").hinted("portal.signin.code.hint"), LineKind.CODE, form);
    }
}

package org.saola.portal.web.identity;

import java.util.List;
import org.saola.identity.SignInProviders;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;

/**
 * The one form of sign-in.
 *
 * @param passkey another way in
 * @param providers further ones, where the operator set them
 */
public record SignInPage(FilledForm form, PasskeySignIn passkey, List<SignInProviders.Provider> providers) {

    static final String EMAIL = "email";
    static final String PASSWORD = "password";

    public FormField email() {
        return new FormField.Line(Question.needed(EMAIL, "portal.signin.email"), LineKind.ACCOUNT, form);
    }

    public FormField password() {
        return new FormField.Line(Question.needed(PASSWORD, "portal.signin.password"), LineKind.PASSWORD, form);
    }
}

package org.saola.portal.web.identity;

import org.saola.identity.Credentials;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;

/**
 * The way back for who lost every way in.
 *
 * @param step what is shown: the question, the answer to it, the form behind the link, or that the link does not work
 * @param action where the form behind the link leads; empty at the other steps
 */
public record RecoveryPage(Step step, FilledForm form, String action) {

    static final String EMAIL = "email";
    static final String CHOSEN = "chosen";
    static final String AGAIN = "again";

    public enum Step {
        ASK,
        ASKED,
        CHOOSE,
        VOID
    }

    public int shortest() {
        return Credentials.SHORTEST;
    }

    public FormField email() {
        return new FormField.Line(Question.needed(EMAIL, "portal.signin.email"), LineKind.ACCOUNT, form);
    }

    public FormField chosen() {
        return new FormField.Line(Question.needed(CHOSEN, "portal.signin.password.new"), LineKind.NEW_PASSWORD, form);
    }

    public FormField again() {
        return new FormField.Line(Question.needed(AGAIN, "portal.signin.password.again"), LineKind.NEW_PASSWORD, form);
    }
}

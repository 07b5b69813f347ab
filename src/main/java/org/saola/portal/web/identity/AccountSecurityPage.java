package org.saola.portal.web.identity;

import java.util.List;
import org.saola.identity.Credentials;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;

/**
 * By what a person signs in.
 *
 * @param form of the password
 * @param hasPassword whether there is a present one to be asked for
 * @param elsewhere where the page must be opened for passkeys to work; empty where they do here
 * @param providers with which the account is linked or can be
 * @param done the message of what was just done; empty where nothing was
 */
public record AccountSecurityPage(
        FilledForm form,
        boolean hasPassword,
        List<PasskeyLine> passkeys,
        String elsewhere,
        ProviderLinks providers,
        AccountDone.Said done) {

    static final String PRESENT = "present";
    static final String CHOSEN = "chosen";
    static final String AGAIN = "again";

    /** @param lastUsed empty where it was not used yet */
    public record PasskeyLine(String id, String name, String since, String lastUsed) {}

    public int shortest() {
        return Credentials.SHORTEST;
    }

    public FormField present() {
        return new FormField.Line(Question.needed(PRESENT, "portal.signin.password.present"), LineKind.PASSWORD, form);
    }

    public FormField chosen() {
        return new FormField.Line(Question.needed(CHOSEN, "portal.signin.password.new"), LineKind.NEW_PASSWORD, form);
    }

    public FormField again() {
        return new FormField.Line(Question.needed(AGAIN, "portal.signin.password.again"), LineKind.NEW_PASSWORD, form);
    }
}

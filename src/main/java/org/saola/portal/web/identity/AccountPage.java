package org.saola.portal.web.identity;

import java.util.List;
import org.saola.identity.Account;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;

/**
 * One’s own account.
 *
 * @param acting the agencies that the person may act for
 * @param sessions where the person is signed in
 * @param done the message of what was just done; empty where nothing was
 */
public record AccountPage(
        Account account,
        FilledForm form,
        List<Option> languages,
        List<Acting> acting,
        List<SessionLine> sessions,
        AccountDone.Said done) {

    static final String NAME = "name";
    static final String LANGUAGE = "language";

    /** @param current whether it is the one at the moment */
    public record Acting(String id, String name, boolean deputy, boolean current) {}

    /** @param device empty where the browser said nothing that is known */
    public record SessionLine(String id, String device, String address, String since, String lastSeen, boolean here) {}

    public FormField name() {
        return new FormField.Line(
                Question.needed(NAME, "portal.signin.account.name").hinted("portal.signin.account.name.hint"),
                LineKind.TEXT,
                form);
    }

    public FormField language() {
        return new FormField.Choice(
                Question.needed(LANGUAGE, "portal.signin.account.language")
                        .hinted("portal.signin.account.language.hint"),
                ChoiceKind.SELECT,
                languages,
                form);
    }
}

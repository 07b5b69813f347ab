package org.saola.portal.web.identity;

import java.util.List;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;

/**
 * The tokens of a person.
 *
 * @param made the token that was just made, shown this once; empty otherwise
 * @param agency for which a new one would act
 */
public record TokenPage(
        FilledForm form,
        List<Option> scopes,
        List<Option> days,
        String agency,
        List<TokenLine> tokens,
        String made,
        AccountDone.Said done) {

    static final String NAME = "name";
    static final String SCOPES = "scopes";
    static final String DAYS = "days";

    /** @param lastUsed empty where it was not used yet */
    public record TokenLine(
            String id,
            String name,
            String agency,
            List<String> scopes,
            String expires,
            String lastUsed,
            boolean expired) {}

    public List<FormField> fields() {
        return List.of(
                new FormField.Line(
                        Question.needed(NAME, "portal.signin.token.name").hinted("portal.signin.token.name.hint"),
                        LineKind.TEXT,
                        form),
                new FormField.Choice(
                        Question.needed(SCOPES, "portal.signin.token.scopes").hinted("portal.signin.token.scopes.hint"),
                        ChoiceKind.CHECKBOXES,
                        scopes,
                        form),
                new FormField.Choice(Question.needed(DAYS, "portal.signin.token.days"), ChoiceKind.SELECT, days, form));
    }
}

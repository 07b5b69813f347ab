package org.saola.portal.web.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saola.identity.People;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;
import org.springframework.stereotype.Component;

/** The choice of roles in an agency: those that the reader may give there. */
@Component
class AgencyRoles {

    static final String ROLES = "roles";

    private final People people;
    private final AgencyChoices choices;

    AgencyRoles(People people, AgencyChoices choices) {
        this.people = people;
        this.choices = choices;
    }

    FormField field(Viewer viewer, AgencyId agency, FilledForm form, Language language) {
        List<Option> options = people.givable(viewer, agency).stream()
                .sorted()
                .map(role -> new Option(role.word(), choices.text(RoleWords.key(role), language)))
                .toList();
        return new FormField.Choice(
                Question.needed(ROLES, "portal.identity.roles").hinted("portal.identity.roles.hint"),
                ChoiceKind.CHECKBOXES,
                options,
                form);
    }

    FilledForm check(Viewer viewer, AgencyId agency, FilledForm form) {
        Set<String> givable =
                people.givable(viewer, agency).stream().map(Role::word).collect(Collectors.toSet());
        return form.check(
                typed -> !typed.all(ROLES).isEmpty() && givable.containsAll(typed.all(ROLES)),
                ROLES,
                "portal.identity.roles.wrong");
    }

    static Set<Role> read(FilledForm form) {
        return Arrays.stream(Role.values())
                .filter(role -> form.all(ROLES).contains(role.word()))
                .collect(Collectors.toUnmodifiableSet());
    }

    String text(String key, Language language) {
        return choices.text(key, language);
    }
}

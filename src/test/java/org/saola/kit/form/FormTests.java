package org.saola.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTests {

    private static final FilledForm SENT =
            FilledForm.of(Map.of("name", List.of(""), "goods", List.of("ivory", "scales")));

    @Test
    void tells_the_first_problem_of_each_field_in_the_order_of_the_checks() {
        FilledForm checked = SENT.check(form -> !form.value("name").isBlank(), "name", "x.needed")
                .check(form -> form.value("name").length() > 3, "name", "x.short", 3)
                .check(form -> form.all("goods").size() < 2, "goods", "x.many");
        assertThat(checked.accepted()).isFalse();
        assertThat(checked.problems()).extracting(FieldProblem::messageKey).containsExactly("x.needed", "x.many");
        assertThat(checked.problems().getFirst().fieldId()).isEqualTo("field-name");
    }

    @Test
    void keeps_what_was_typed_and_chosen() {
        FormField.Choice goods = new FormField.Choice(
                Question.needed("goods", "x.goods"),
                ChoiceKind.CHECKBOXES,
                List.of(new Option("ivory", "Ivory"), new Option("timber", "Timber")),
                SENT);
        assertThat(goods.options().stream().map(goods::chosen)).containsExactly(true, false);
        assertThat(goods.optionId(0)).isEqualTo("field-goods");
        assertThat(SENT.value("unknown")).isEmpty();
    }

    @Test
    void a_field_names_its_hint_and_its_error_to_screen_readers() {
        Question question = Question.needed("name", "x.name").hinted("x.hint");
        FilledForm wrong = SENT.check(form -> false, "name", "x.needed");
        assertThat(new FormField.Line(question, LineKind.TEXT, wrong).describedBy())
                .isEqualTo("field-name-hint field-name-error");
        assertThat(new FormField.Line(Question.optional("mail", "x.mail"), LineKind.EMAIL, SENT).describedBy())
                .isNull();
    }
}

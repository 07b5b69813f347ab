package org.saola.kit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.saola.kit.FileSize;
import org.saola.kit.Notice;
import org.saola.kit.Tone;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;

/** A form with a field of each kind. @param accepted whether it was sent and nothing was wrong */
public record DesignForm(FilledForm form, boolean accepted, DesignWords words) {

    private static final int LONGEST_NAME = 60;
    private static final long LARGEST_PAPER = 100L << 20;

    static FilledForm check(FilledForm sent) {
        return sent.check(form -> !form.value("name").isBlank(), "name", "kit.design.name.needed")
                .check(
                        form -> form.value("name").length() <= LONGEST_NAME,
                        "name",
                        "kit.design.name.long",
                        LONGEST_NAME)
                .check(
                        form -> form.value("mail").isBlank()
                                || form.value("mail").contains("@"),
                        "mail",
                        "kit.design.mail.wrong")
                .check(form -> number(form.value("weight")), "weight", "kit.design.weight.wrong")
                .check(form -> day(form.value("day")), "day", "kit.design.day.wrong")
                .check(form -> !form.value("country").isBlank(), "country", "kit.design.country.needed")
                .check(form -> !form.value("route").isBlank(), "route", "kit.design.route.needed")
                .check(form -> !form.all("goods").isEmpty(), "goods", "kit.design.goods.needed")
                .check(form -> !form.value("account").isBlank(), "account", "kit.design.account.needed");
    }

    public Notice thanks() {
        return new Notice(Tone.GOOD, words.of("sent"), words.of("sent.text"));
    }

    public List<FormField> fields() {
        return List.of(
                new FormField.Line(needed("name").hinted("kit.design.name.hint"), LineKind.TEXT, form),
                new FormField.Line(Question.optional("mail", "kit.design.mail"), LineKind.EMAIL, form),
                new FormField.Line(needed("weight").hinted("kit.design.weight.hint"), LineKind.NUMBER, form),
                new FormField.Line(needed("day"), LineKind.DATE, form),
                new FormField.Choice(needed("country"), ChoiceKind.SELECT, countries(), form),
                new FormField.Choice(needed("route"), ChoiceKind.RADIOS, options("route", "air", "sea", "road"), form),
                new FormField.Choice(
                        needed("goods").hinted("kit.design.goods.hint"),
                        ChoiceKind.CHECKBOXES,
                        options("goods", "ivory", "scales", "timber"),
                        form),
                new FormField.Paragraph(needed("account"), 4, form),
                new FormField.FileUpload(
                        Question.optional("paper", "kit.design.paper"), new FileSize(LARGEST_PAPER), form));
    }

    private List<Option> countries() {
        return Stream.concat(
                        Stream.of(new Option("", words.of("choose"))),
                        Stream.of("CM", "KE", "NA", "SG", "VN").map(code -> new Option(code, words.country(code))))
                .toList();
    }

    private List<Option> options(String field, String... values) {
        return Stream.of(values)
                .map(value -> new Option(value, words.of(field + "." + value)))
                .toList();
    }

    private static Question needed(String name) {
        return Question.needed(name, "kit.design." + name);
    }

    private static boolean number(String text) {
        return text.strip().matches("\\d{1,9}([.,]\\d{1,3})?");
    }

    private static boolean day(String text) {
        try {
            return !LocalDate.parse(text).isAfter(LocalDate.now(java.time.ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

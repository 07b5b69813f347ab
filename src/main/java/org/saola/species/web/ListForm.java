package org.saola.species.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;
import org.saola.species.BroughtList;
import org.saola.species.DateOrder;
import org.saola.species.ListChoice;
import org.springframework.stereotype.Component;

/** Makes the form that asks how a list is to be read, filled with what was said or, before that, guessed. */
@Component
class ListForm {

    private static final int PREVIEW_COLUMNS = 12;
    private static final int PREVIEW_LENGTH = 60;

    private final SpeciesWords words;

    ListForm(SpeciesWords words) {
        this.words = words;
    }

    List<FormField> fields(BroughtList list, FilledForm typed, Language language) {
        FilledForm form = typed.values().isEmpty() ? filled(list.choice().orElse(list.guess())) : typed;
        if (list.name().isEmpty()) {
            return List.of(day(form), place(form, language));
        }
        return List.of(
                new FormField.Choice(
                        Question.optional("heading", "species.lists.heading"),
                        ChoiceKind.CHECKBOXES,
                        List.of(new Option("yes", words.text("species.lists.heading.yes", language))),
                        form),
                column("name", "species.lists.column.name", list, false, form, language),
                column("date", "species.lists.column.date", list, true, form, language),
                new FormField.Choice(
                        Question.optional("order", "species.lists.order").hinted("species.lists.order.hint"),
                        ChoiceKind.SELECT,
                        Stream.of(DateOrder.values())
                                .map(order ->
                                        new Option(order.name(), words.text("species.lists.order." + order, language)))
                                .toList(),
                        form),
                day(form),
                column("country", "species.lists.column.country", list, true, form, language),
                place(form, language));
    }

    /** The first rows, cut to what fits. */
    List<List<String>> preview(BroughtList list) {
        return list.name().isEmpty()
                ? List.of()
                : list.first().stream()
                        .map(row -> IntStream.range(
                                        0, Math.min(PREVIEW_COLUMNS, list.read().columns()))
                                .mapToObj(row::text)
                                .map(text ->
                                        text.length() > PREVIEW_LENGTH ? text.substring(0, PREVIEW_LENGTH) + "…" : text)
                                .toList())
                        .toList();
    }

    private static FilledForm filled(ListChoice choice) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("heading", choice.heading() ? List.of("yes") : List.of());
        values.put("name", List.of(Integer.toString(choice.name() + 1)));
        values.put(
                "date",
                choice.date().stream()
                        .map(column -> Integer.toString(column + 1))
                        .toList());
        values.put(
                "country",
                choice.country().stream()
                        .map(column -> Integer.toString(column + 1))
                        .toList());
        values.put("order", List.of(choice.asking().order().name()));
        values.put("day", List.of(choice.asking().day().toString()));
        values.put(
                "place",
                choice.asking().country().stream().map(CountryCode::value).toList());
        return FilledForm.of(values);
    }

    private static FormField day(FilledForm form) {
        return new FormField.Line(
                Question.optional("day", "species.lists.date").hinted("species.lists.date.others"),
                LineKind.DATE,
                form);
    }

    private FormField place(FilledForm form, Language language) {
        return new FormField.Choice(
                Question.optional("place", "species.lists.place").hinted("species.lists.place.hint"),
                ChoiceKind.SELECT,
                words.originChoices(language),
                form);
    }

    private FormField column(
            String name, String labelKey, BroughtList list, boolean optional, FilledForm form, Language language) {
        List<Option> options = new ArrayList<>();
        if (optional) {
            options.add(new Option("", words.text("species.lists.column.none", language)));
        }
        for (int i = 0; i < list.read().columns(); i++) {
            String first = list.first().isEmpty() ? "" : list.first().getFirst().text(i);
            String shown = first.length() > PREVIEW_LENGTH ? first.substring(0, PREVIEW_LENGTH) + "…" : first;
            options.add(
                    new Option(Integer.toString(i + 1), words.text("species.lists.column", language, i + 1, shown)));
        }
        return new FormField.Choice(
                optional ? Question.optional(name, labelKey) : Question.needed(name, labelKey),
                ChoiceKind.SELECT,
                options,
                form);
    }
}

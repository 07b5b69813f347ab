package org.saola.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.kit.FileSize;

/** One field of a form, with what it holds. The template: {@code kit/field-fragment :: field(field)}. */
public sealed interface FormField {

    Question question();

    FilledForm form();

    /** The word by which the template knows how to show it. */
    String kind();

    default String value() {
        return form().value(question().name());
    }

    default boolean filled() {
        return form().all(question().name()).stream().anyMatch(value -> !value.isBlank());
    }

    default Optional<FieldProblem> problem() {
        return form().problem(question().name());
    }

    /** The ids of the hint and the error, for screen readers; nothing where there is neither. */
    default @Nullable String describedBy() {
        List<String> ids = new ArrayList<>();
        if (!question().hintKey().isEmpty()) {
            ids.add(question().id() + "-hint");
        }
        if (problem().isPresent()) {
            ids.add(question().id() + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** One line; dates are sent as {@code 2026-03-31} whatever the browser shows. */
    record Line(Question question, LineKind type, FilledForm form) implements FormField {

        /** A secret never comes back in a page. */
        @Override
        public String value() {
            return type.isSecret() ? "" : FormField.super.value();
        }

        @Override
        public String kind() {
            return "line";
        }
    }

    /** Several lines. @param rows how many are seen at once */
    record Paragraph(Question question, int rows, FilledForm form) implements FormField {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /**
     * A file; the form around it says {@code enctype="multipart/form-data"}. After an error the reader chooses it again: no
     * browser lets a page fill it in.
     *
     * @param largest how large it may be, all files together, which is told beside the field
     * @param several whether more than one can be chosen
     */
    record FileUpload(Question question, FileSize largest, boolean several, FilledForm form) implements FormField {

        /** One file. */
        public FileUpload(Question question, FileSize largest, FilledForm form) {
            this(question, largest, false, form);
        }

        @Override
        public String kind() {
            return "file";
        }

        @Override
        public String describedBy() {
            String others = FormField.super.describedBy();
            return question.id() + "-limit" + (others == null ? "" : " " + others);
        }
    }

    /** A choice; a value that is not among the options is never checked here: the controller refuses it. */
    record Choice(Question question, ChoiceKind type, List<Option> options, FilledForm form) implements FormField {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return type == ChoiceKind.SELECT ? "select" : "group";
        }

        public boolean chosen(Option option) {
            return form.all(question.name()).contains(option.value());
        }

        /** The first has the id of the field itself, so that the summary of errors leads to it. */
        public String optionId(int index) {
            return index == 0 ? question.id() : question.id() + "-" + index;
        }

        public String inputType() {
            return type == ChoiceKind.RADIOS ? "radio" : "checkbox";
        }
    }
}

package org.saola.kit.form;

import java.util.List;

/** What is wrong with a field. @param messageKey what to do about it @param arguments the values of the message */
public record FieldProblem(String field, String messageKey, List<Object> arguments) {

    /** Where the link of the summary leads. */
    public String fieldId() {
        return Question.id(field);
    }
}

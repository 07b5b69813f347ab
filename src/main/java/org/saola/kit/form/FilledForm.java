package org.saola.kit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.saola.kernel.ProblemException;

/** What was typed into a form and what is wrong with it. Values are kept as typed, so that nobody types them twice. */
public record FilledForm(Map<String, List<String>> values, List<FieldProblem> problems) {

    public FilledForm {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, each) -> copy.put(name, List.copyOf(each)));
        values = java.util.Collections.unmodifiableMap(copy);
        problems = List.copyOf(problems);
    }

    public static FilledForm empty() {
        return new FilledForm(Map.of(), List.of());
    }

    /** @param values by field, such as Spring's {@code MultiValueMap} of all parameters */
    public static FilledForm of(Map<String, List<String>> values) {
        return new FilledForm(values, List.of());
    }

    /** Notes a problem of a field unless the rule is met; the first problem of a field stands, later ones are not told. */
    public FilledForm check(Predicate<FilledForm> rule, String field, String messageKey, Object... arguments) {
        if (problem(field).isPresent() || rule.test(this)) {
            return this;
        }
        List<FieldProblem> more = new ArrayList<>(problems);
        more.add(new FieldProblem(field, messageKey, List.of(arguments)));
        return new FilledForm(values, more);
    }

    /**
     * Does what was asked. What a front door finds wrong with it is noted at the field it names, so that nothing is typed
     * twice; somebody who was faster, or a rule about the whole, at the field given here.
     *
     * @throws ProblemException if there is no such thing, or it cannot be done now: that is no matter of what was typed
     */
    public FilledForm attempt(String otherwise, Runnable work) {
        try {
            work.run();
            return this;
        } catch (ProblemException.RuleBroken broken) {
            return noted(broken.field().isEmpty() ? otherwise : broken.field(), broken);
        } catch (ProblemException.Conflict | ProblemException.Refused refused) {
            return noted(otherwise, refused);
        }
    }

    private FilledForm noted(String field, ProblemException problem) {
        return check(
                never -> false,
                field,
                problem.problem().code(),
                problem.arguments().toArray());
    }

    public boolean accepted() {
        return problems.isEmpty();
    }

    /** The first value of a field, empty where there is none. */
    public String value(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public Optional<FieldProblem> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }
}

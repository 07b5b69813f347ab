package org.saola.kernel;

import java.util.List;

/**
 * A rule of the house that was not met: one sealed family, turned in one place into a page, a partial or problem JSON.
 *
 * <p>It carries a code and arguments, never a sentence: the sentence is in the message files. "Missing" and "not yours
 * to see" must both be {@link NotFound}: from outside they look the same.
 */
public abstract sealed class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode problem;
    private final transient List<Object> arguments;

    private ProblemException(ProblemCode problem, Object... arguments) {
        super(problem.code());
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public ProblemCode problem() {
        return problem;
    }

    /** Values for the message, in the order of its placeholders. */
    public List<Object> arguments() {
        return arguments;
    }

    /** There is no such thing, or not for this viewer. */
    public static final class NotFound extends ProblemException {
        private static final long serialVersionUID = 1L;

        public NotFound(ProblemCode problem, Object... arguments) {
            super(problem, arguments);
        }
    }

    /** The viewer may see it but not do this. */
    public static final class Refused extends ProblemException {
        private static final long serialVersionUID = 1L;

        public Refused(ProblemCode problem, Object... arguments) {
            super(problem, arguments);
        }
    }

    /** What was asked is not well-formed or breaks a rule of the field; asking again unchanged will fail again. */
    public static final class RuleBroken extends ProblemException {
        private static final long serialVersionUID = 1L;

        private final String field;

        /** @param field the parameter or form field at fault, as the asker named it; empty if it is the whole */
        public RuleBroken(ProblemCode problem, String field, Object... arguments) {
            super(problem, arguments);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /** Somebody else was first, or the state moved on. */
    public static final class Conflict extends ProblemException {
        private static final long serialVersionUID = 1L;

        public Conflict(ProblemCode problem, Object... arguments) {
            super(problem, arguments);
        }
    }

    /** It cannot be done now, through no fault of the asker; later it may. */
    public static final class Unavailable extends ProblemException {
        private static final long serialVersionUID = 1L;

        public Unavailable(ProblemCode problem, Object... arguments) {
            super(problem, arguments);
        }
    }
}

package org.saola.store;

import org.jspecify.annotations.Nullable;

/** Says in one plain sentence why a command of the operator was not done. */
public final class CommandFailure extends RuntimeException {

    private final int exitCode;

    private CommandFailure(String sentence, int exitCode, @Nullable Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** A problem found on the way; the command ends with 1. */
    public static CommandFailure problem(String sentence) {
        return new CommandFailure(sentence, CommandCall.PROBLEMS, null);
    }

    /** A problem found on the way; the command ends with 1. */
    public static CommandFailure problem(String sentence, Throwable cause) {
        return new CommandFailure(sentence, CommandCall.PROBLEMS, cause);
    }

    /** The operator's to mend: a missing file name, an unknown option. The command ends with 2. */
    public static CommandFailure wrongUse(String sentence) {
        return new CommandFailure(sentence, CommandCall.WRONG_USE, null);
    }

    /** What the command ends with. */
    public int exitCode() {
        return exitCode;
    }

    /** Returns the sentence, which is never missing. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

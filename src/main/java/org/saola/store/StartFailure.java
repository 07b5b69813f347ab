package org.saola.store;

import org.jspecify.annotations.Nullable;

/**
 * Says in one plain sentence why Saola cannot start, and what to do about it.
 *
 * <p>{@link Starting} prints the sentence to the error stream and ends the program with the exit code; no stack trace is
 * shown. The sentence must make sense to somebody who has never read the source.
 */
public final class StartFailure extends RuntimeException {

    private static final int PROBLEM = 1;
    private static final int WRONG_USE = 2;

    private final int exitCode;

    public StartFailure(String sentence) {
        this(sentence, PROBLEM, null);
    }

    public StartFailure(String sentence, @Nullable Throwable cause) {
        this(sentence, PROBLEM, cause);
    }

    private StartFailure(String sentence, int exitCode, @Nullable Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** Returns a failure that is the caller's to mend: an unknown option or a setting that cannot be. */
    static StartFailure wrongUse(String sentence) {
        return new StartFailure(sentence, WRONG_USE, null);
    }

    /** Returns what the program ends with: 1 for a problem, 2 for wrong use. */
    public int exitCode() {
        return exitCode;
    }
}

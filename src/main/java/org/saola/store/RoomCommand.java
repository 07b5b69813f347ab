package org.saola.store;

/**
 * A command of the operator, {@code ./saola <room> <verb>}: a room contributes one by a bean of this type.
 *
 * <p>It runs inside the running instance, or, where none runs, inside one that starts for it without listening to anybody.
 * Who may give commands is who may read the data folder: a command works as the house.
 *
 * <pre>{@code
 * public int run(CommandCall call) {
 *     Verdict verdict = chain.verify(Viewer.House.at("audit.verify"));
 *     call.print(verdict.toString());              // the last line is the summary
 *     return verdict.holds() ? CommandCall.DONE : CommandCall.PROBLEMS;
 * }
 * }</pre>
 */
public interface RoomCommand {

    /** The room, as in its package. */
    String room();

    /** What is done, in small letters. */
    String verb();

    /**
     * Does it.
     *
     * @return {@link CommandCall#DONE}, {@link CommandCall#PROBLEMS} or {@link CommandCall#WRONG_USE}
     * @throws CommandFailure for what the operator has to know in one sentence
     */
    int run(CommandCall call);
}

package org.saola.store;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.saola.kernel.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the command that was typed, runs it, and turns whatever comes of it into lines and an exit code. */
@Component
class CommandDesk {

    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);

    private final ObjectProvider<RoomCommand> commands;

    CommandDesk(ObjectProvider<RoomCommand> commands) {
        this.commands = commands;
    }

    /**
     * Runs what was typed: room, verb, arguments.
     *
     * @param out takes lines for the output
     * @param err takes sentences for the error stream
     * @return the exit code
     */
    int run(Path workingFolder, List<String> typed, Consumer<String> out, Consumer<String> err) {
        try {
            return find(typed).run(new CommandCall(workingFolder, typed.subList(2, typed.size()), out));
        } catch (CommandFailure known) {
            err.accept(known.sentence());
            return known.exitCode();
        } catch (ProblemException problem) {
            err.accept("The command was refused: " + problem.problem().code() + ".");
            return CommandCall.PROBLEMS;
        } catch (RuntimeException fault) {
            LOG.error("The command {} failed", String.join(" ", typed.subList(0, Math.min(2, typed.size()))), fault);
            err.accept("The command failed because of a fault that Saola does not know: "
                    + fault.getClass().getSimpleName() + "; the log tells more.");
            return CommandCall.PROBLEMS;
        }
    }

    private RoomCommand find(List<String> typed) {
        TreeMap<String, RoomCommand> known = new TreeMap<>();
        commands.forEach(command -> known.put(command.room() + " " + command.verb(), command));
        RoomCommand found = typed.size() < 2 ? null : known.get(typed.getFirst() + " " + typed.get(1));
        if (found == null) {
            throw CommandFailure.wrongUse(
                    "There is no command " + typed.stream().limit(2).collect(Collectors.joining(" ")) + "; there are: "
                            + String.join(", ", known.keySet()) + ".");
        }
        return found;
    }
}

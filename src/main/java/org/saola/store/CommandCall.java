package org.saola.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One call of a command: what was typed after the verb, and where its lines go.
 *
 * <p>{@code --format json} and {@code --format text} are understood for every command and are not among the arguments.
 */
public final class CommandCall {

    /** Done, and nothing wrong was found. */
    public static final int DONE = 0;

    /** Done or not, with problems. */
    public static final int PROBLEMS = 1;

    /** Not understood. */
    public static final int WRONG_USE = 2;

    private final Path workingFolder;
    private final List<String> arguments = new ArrayList<>();
    private final boolean json;
    private final Consumer<String> lines;

    CommandCall(Path workingFolder, List<String> typed, Consumer<String> lines) {
        this.workingFolder = workingFolder;
        this.lines = lines;
        this.arguments.addAll(typed);
        this.json = "json".equals(format().orElse("text"));
    }

    private Optional<String> format() {
        Optional<String> format = takeOption("--format");
        if (format.isPresent() && !List.of("json", "text").contains(format.get())) {
            throw CommandFailure.wrongUse("The format " + format.get() + " is not known: there are text and json.");
        }
        return format;
    }

    /** What was typed after the verb and not yet taken, in order. */
    public List<String> arguments() {
        return List.copyOf(arguments);
    }

    /** Whether {@code --format json} was typed: every line is then one JSON value. */
    public boolean json() {
        return json;
    }

    /** Takes an option that stands alone, such as {@code --force}; returns whether it was there. */
    public boolean takeFlag(String name) {
        return arguments.remove(name);
    }

    /**
     * Takes an option with a value, {@code --name value} or {@code --name=value}.
     *
     * @throws CommandFailure when the value is missing
     */
    public Optional<String> takeOption(String name) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(name + "=")) {
                arguments.remove(i);
                return Optional.of(argument.substring(name.length() + 1));
            }
            if (argument.equals(name)) {
                if (i + 1 == arguments.size()) {
                    throw CommandFailure.wrongUse("The option " + name + " needs a value.");
                }
                arguments.remove(i);
                return Optional.of(arguments.remove(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Checks that nothing is left but so many plain arguments, and returns them.
     *
     * @throws CommandFailure that says how the command is used
     */
    public List<String> expect(int count, String usage) {
        if (arguments.size() != count || arguments.stream().anyMatch(argument -> argument.startsWith("--"))) {
            throw CommandFailure.wrongUse("This is used as: " + usage);
        }
        return arguments();
    }

    /** Returns the file that was meant, seen from where the command was typed. */
    public Path file(String typed) {
        return workingFolder.resolve(typed).toAbsolutePath().normalize();
    }

    /** Prints a line for the operator; the last one is the summary. */
    public void print(String line) {
        lines.accept(line);
    }
}

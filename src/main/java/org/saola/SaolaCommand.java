package org.saola;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.saola.store.CommandAsking;
import org.saola.store.Restoring;
import org.saola.store.Starting;

/**
 * Does one command of the operator: {@code [--data DIR] <room> <verb> …}.
 *
 * <p>A running instance is asked; where none runs, one starts for this command alone, listening to nobody.
 */
public final class SaolaCommand {

    private SaolaCommand() {}

    public static void main(String[] args) {
        // Warnings and other words of a start are not part of the answer, which a script may read.
        PrintStream answer = System.out;
        System.setOut(System.err);
        List<String> typed = new ArrayList<>(List.of(args));
        String data = takeData(typed);
        if (typed.equals(List.of()) || !typed.getFirst().equals("restore")) {
            done(data, words(typed), answer);
        }
        System.exit(Restoring.run(data, typed.subList(1, typed.size()), answer, System.err));
    }

    /** The commands of the house itself have no room before them. */
    private static List<String> words(List<String> typed) {
        if (!typed.isEmpty() && typed.getFirst().equals("backup")) {
            typed.addFirst("store");
        }
        return typed;
    }

    private static void done(String data, List<String> typed, PrintStream answer) {
        OptionalInt exit = CommandAsking.ask(Path.of(data), typed, answer, System.err);
        System.exit(exit.isPresent() ? exit.getAsInt() : Starting.command(SaolaApplication.class, data, typed, answer));
    }

    private static String takeData(List<String> typed) {
        String data = System.getenv().getOrDefault("SAOLA_DATA", "./data");
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).startsWith("--data=")) {
                return typed.remove(i).substring("--data=".length());
            }
            if (typed.get(i).equals("--data") && i + 1 < typed.size()) {
                typed.remove(i);
                return typed.remove(i);
            }
        }
        return data;
    }
}

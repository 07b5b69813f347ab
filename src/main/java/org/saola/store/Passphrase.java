package org.saola.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A passphrase in a file, so that it is in no list of processes and no history of a shell. */
final class Passphrase {

    private static final int SHORTEST = 12;

    private Passphrase() {}

    /** @throws CommandFailure when it cannot be read or is too short to protect anything */
    static char[] read(Path file) {
        try {
            String text = Files.readString(file).strip();
            if (text.length() < SHORTEST) {
                throw CommandFailure.wrongUse(
                        "The passphrase in " + file + " is too short: use " + SHORTEST + " characters or more.");
            }
            return text.toCharArray();
        } catch (IOException unreadable) {
            throw CommandFailure.problem("The passphrase in " + file + " cannot be read.", unreadable);
        }
    }
}

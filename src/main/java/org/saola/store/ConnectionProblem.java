package org.saola.store;

import java.sql.SQLException;

/** Says in a sentence why a connection could not be had. */
final class ConnectionProblem {

    private ConnectionProblem() {}

    /**
     * Returns the sentence for what PostgreSQL or its driver answered.
     *
     * @param role as whom the connection was tried
     * @param where the address, or another name for the place, without a password
     */
    static StartFailure of(SQLException problem, String role, String where) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        String sentence = switch (state) {
            case "28P01", "28000" ->
                "The database refuses the role " + role + " at " + where
                        + ": check its name and password, and pg_hba.conf there.";
            case "3D000" -> "There is no such database at " + where + ": create it, or correct SAOLA_DB_URL.";
            case "42501" -> "The role " + role + " lacks a right at " + where + ": " + firstLine(problem) + ".";
            case "53300" -> "The database at " + where + " has no connection left for the role " + role + ".";
            case "08001", "08004", "08006" ->
                "The database at " + where + " cannot be reached: check that it runs, and SAOLA_DB_URL.";
            default -> "The database at " + where + " refuses the role " + role + ": " + firstLine(problem) + ".";
        };
        return new StartFailure(sentence, problem);
    }

    static String firstLine(Throwable problem) {
        String message = String.valueOf(problem.getMessage());
        String line = message.lines().findFirst().orElse(message).strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}

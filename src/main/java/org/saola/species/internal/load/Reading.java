package org.saola.species.internal.load;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * What every format is given to work with.
 *
 * @param names finds taxa by name, where a file does not give their numbers
 * @param rows told how many rows were read so far, over all files
 * @param nameChanges those that were read; they are looked at when every file was, since another may bring their taxa
 */
record Reading(
        Incoming incoming,
        LoadProblems problems,
        Numbers numbers,
        NameBook names,
        LongConsumer rows,
        List<OpenNameChanges.Given> nameChanges) {

    void row() {
        incoming.countRow();
        if (incoming.rows() % 500 == 0) {
            rows.accept(incoming.rows());
        }
    }
}

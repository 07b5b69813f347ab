package org.saola.species.internal.load;

import java.util.function.LongConsumer;

/**
 * What every format is given to work with.
 *
 * @param names finds taxa by name, where a file does not give their numbers
 * @param rows told how many rows were read so far, over all files
 */
record Reading(Incoming incoming, LoadProblems problems, Numbers numbers, NameBook names, LongConsumer rows) {

    void row() {
        incoming.countRow();
        if (incoming.rows() % 500 == 0) {
            rows.accept(incoming.rows());
        }
    }
}

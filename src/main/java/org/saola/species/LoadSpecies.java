package org.saola.species;

import java.nio.file.Path;
import java.util.List;

/**
 * Brings files into the room.
 *
 * @param files tables, gzip or not; those of Saola's own open format together
 * @param source {@link DataSource#OFFICIAL} or {@link DataSource#NATIONAL}
 * @param dry only to say what would be done
 * @param keepGood to load the good rows where others are refused; else it is all or nothing
 * @param whole whether the files are everything of their kinds, so that what they lack is removed
 */
public record LoadSpecies(List<Path> files, DataSource source, boolean dry, boolean keepGood, boolean whole) {

    public LoadSpecies {
        files = List.copyOf(files);
    }
}

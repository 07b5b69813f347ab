package org.saola.trade;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Brings files into a new release.
 *
 * @param files CSV, gzip or ZIP of CSV, and folders of them
 * @param name of the release; made of the day where none is given
 * @param citation how the publisher wants it cited; a usual one where none is given
 * @param dry only to say what would be done
 * @param keepGood to load the good rows where others are refused; else it is all or nothing
 */
public record LoadTrade(
        List<Path> files, Optional<String> name, Optional<String> citation, boolean dry, boolean keepGood) {

    public LoadTrade {
        files = List.copyOf(files);
    }
}

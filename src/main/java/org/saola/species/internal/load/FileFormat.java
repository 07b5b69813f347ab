package org.saola.species.internal.load;

import java.io.IOException;
import java.util.List;

/** One way in which species data is written in files. */
interface FileFormat {

    /** Whether a table with this header is of the format. */
    boolean reads(List<String> header);

    /**
     * Reads files of the format; several, where facts refer from one to the other.
     *
     * @throws IOException if a file cannot be read to its end
     */
    void read(List<SourceFile> files, Reading reading) throws IOException;
}

package org.saola.species;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.species.internal.LoadDesk;
import org.springframework.stereotype.Component;

/** The front door for loads that are asked for on the page. For platform administrators; to others they do not exist. */
@Component
public class SpeciesLoads {

    /** The most files of one load. */
    public static final int MOST_FILES = 10;

    /** A file on its way in. */
    public record Arriving(String name, Content content) {}

    /** Opens the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    private final LoadDesk desk;

    SpeciesLoads(LoadDesk desk) {
        this.desk = desk;
    }

    /**
     * Takes files in and looks at them: a dry run begins at once, in the background.
     *
     * @throws IOException if a file cannot be kept; then nothing is
     */
    public LoadId look(Viewer viewer, AskForLoad asked, List<Arriving> files) throws IOException {
        mayLoad(viewer);
        return desk.look(viewer, asked, files);
    }

    /**
     * Loads what was looked at.
     *
     * @param keepGood to load the good rows where others are refused
     * @throws ProblemException.NotFound if there is no such load, or its files are gone
     */
    public void load(Viewer viewer, LoadId id, boolean keepGood) {
        mayLoad(viewer);
        desk.load(viewer, id, keepGood);
    }

    /** Throws the files away; what came of the last run stays on record. */
    public void discard(Viewer viewer, LoadId id) {
        mayLoad(viewer);
        desk.discard(viewer, id);
    }

    /** @throws ProblemException.NotFound if there is none */
    public AskedLoad find(Viewer viewer, LoadId id) {
        mayLoad(viewer);
        return desk.find(viewer, id);
    }

    /** Returns the newest first. */
    public List<AskedLoad> recent(Viewer viewer, int most) {
        mayLoad(viewer);
        return desk.recent(viewer, most);
    }

    private static void mayLoad(Viewer viewer) {
        if (!viewer.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new ProblemException.NotFound(SpeciesProblem.LOAD_UNKNOWN);
        }
    }
}

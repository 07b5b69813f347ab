package org.saola.species;

import java.util.List;
import java.util.Optional;

/**
 * What a load did, or would do.
 *
 * @param rows rows read, over all files
 * @param examples of what is added, changed and removed, each kind at most {@link #EXAMPLES}
 * @param problems the first {@link #PROBLEMS}, in the order of files and lines
 * @param refusals how many problems keep a row or a file from being used, all counted
 * @param tellings how many problems are only told, all counted
 * @param edition the edition that was made; none for a dry run, where rows were refused, and where nothing changes
 */
public record LoadReport(
        long rows,
        int added,
        int changed,
        int removed,
        List<Example> examples,
        List<LoadProblem> problems,
        int refusals,
        int tellings,
        Optional<Integer> edition) {

    public static final int EXAMPLES = 100;
    public static final int PROBLEMS = 1_000;

    /** What becomes of a fact. */
    public enum Fate {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One fact that is added, changed or removed.
     *
     * @param kind such as {@code TAXON}
     * @param name of the taxon, or the key where it has none
     */
    public record Example(Fate fate, String kind, String key, String name) {}

    /** Whether rows were refused, so that nothing was loaded unless the good rows were asked for. */
    public boolean hasRefusals() {
        return refusals > 0;
    }
}

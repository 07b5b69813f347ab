package org.saola.species;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.jobs.JobId;
import org.saola.kit.sheet.SheetFormat;
import org.saola.kit.sheet.SheetRow;

/**
 * A list that somebody brought, with what came of it.
 *
 * @param name of the file, less what could be a path; empty for a list that was pasted
 * @param until when it is forgotten
 * @param first its first rows, by which people see what the columns are
 * @param guess how it is most likely to be read, where nobody has said it yet
 * @param choice how it was read; none before somebody has said it
 * @param edition the newest load of species data that the answers rest on; 0 where nothing was loaded, or nothing is answered
 * @param job that works on it
 * @param counts how many lines came to what, as far as it is answered
 * @param answered whether all lines are
 */
public record BroughtList(
        ListCheckId id,
        String name,
        Instant at,
        Instant until,
        Read read,
        List<SheetRow> first,
        ListChoice guess,
        Optional<ListChoice> choice,
        int edition,
        Optional<JobId> job,
        Map<LineStatus, Integer> counts,
        boolean answered) {

    /**
     * How the file was read.
     *
     * @param letters the character set @param sure whether that is certain
     * @param sheet its name in a workbook; empty elsewhere
     * @param sheets how many sheets the workbook has
     * @param rows the number of its last row @param columns how many the longest row has
     */
    public record Read(
            SheetFormat format, String letters, boolean sure, String sheet, int sheets, int rows, int columns) {}

    public BroughtList {
        first = List.copyOf(first);
        counts = Map.copyOf(counts);
    }

    /** How many lines were answered. */
    public int lines() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

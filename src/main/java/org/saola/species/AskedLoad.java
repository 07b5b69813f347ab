package org.saola.species;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saola.jobs.JobId;

/**
 * A load that somebody asked for, and what came of it.
 *
 * @param files their names, in the order in which they came
 * @param dry whether the last run only looked
 * @param keepGood whether the last run was to load the good rows although others are refused
 * @param report of the last run; none while it works
 * @param waits whether the files are still there, to be loaded or thrown away
 */
public record AskedLoad(
        LoadId id,
        Instant at,
        AskForLoad asked,
        List<String> files,
        boolean dry,
        boolean keepGood,
        Optional<JobId> job,
        Optional<LoadReport> report,
        boolean waits) {}

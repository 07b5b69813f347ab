package org.saola.jobs;

import java.util.UUID;
import org.saola.kernel.Identified;
import org.saola.kernel.Uuid7;

/** One run of a job, with all its starts. */
public record JobId(UUID value) implements Identified {

    public static JobId next() {
        return new JobId(Uuid7.next());
    }
}

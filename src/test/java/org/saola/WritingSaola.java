package org.saola;

import org.saola.audit.internal.TrailWriter;
import org.saola.jobs.internal.SteppingJob;
import org.saola.store.Starting;
import org.saola.vault.internal.VaultWriter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Saola as it is, with a trail, files and a job that are written without end, made to be killed by {@link CrashTests}.
 *
 * <p>First it says what it finds. Every line ends in a full stop, which shows that a kill did not cut it off. Not a bean of
 * its own, or every Spring test would find it by scanning.
 */
@Import({SaolaApplication.class, SteppingJob.class})
public class WritingSaola {

    /** @param args those of a start, and after them the file whose coming ends the job */
    public static void main(String[] args) throws Exception {
        String[] options = java.util.Arrays.copyOf(args, args.length - 1);
        ConfigurableApplicationContext saola = Starting.run(WritingSaola.class, options);
        SteppingJob.begin(saola, args[args.length - 1]);
        TrailWriter.check(saola);
        VaultWriter.check(saola);
        System.out.println("checked.");
        TrailWriter.begin(saola);
        VaultWriter.begin(saola);
    }
}

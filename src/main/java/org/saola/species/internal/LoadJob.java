package org.saola.species.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saola.jobs.Job;
import org.saola.jobs.JobRun;
import org.saola.species.LoadId;
import org.saola.species.LoadReport;
import org.saola.species.LoadSpecies;
import org.saola.species.internal.load.TableText;
import org.springframework.stereotype.Component;

/**
 * A load in the background. A run that was cut short wrote nothing, since a load is one transaction: it begins again from
 * the start.
 */
@Component
class LoadJob implements Job {

    static final String NAME = "species.load";

    private final Loading loading;
    private final LoadDesk desk;

    LoadJob(Loading loading, LoadDesk desk) {
        this.loading = loading;
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "species.load";
    }

    @Override
    public void run(JobRun run) throws IOException {
        LoadId id = new LoadId(UUID.fromString(run.argument()));
        LoadDesk.Asked asked = desk.wanted(run.viewer(), id).orElse(null);
        if (asked == null) {
            return;
        }
        List<Path> files = desk.files(id, asked);
        long lines = 0;
        for (Path file : files) {
            lines += TableText.countLines(file);
            run.check();
        }
        // Reading takes most of the time, comparing and writing the rest, of which no rows are told.
        long total = lines + lines / 4 + 1;
        String title = asked.load().title().isEmpty()
                ? asked.files().getFirst()
                : asked.load().title();
        LoadReport report = loading.load(
                run.viewer(),
                new LoadSpecies(
                        files,
                        asked.load().source(),
                        asked.dry(),
                        asked.keepGood(),
                        asked.load().whole()),
                new DataAbout(
                        Map.of("en", title), asked.load().dated(), asked.load().verified(), "{}"),
                rows -> run.progress(Math.min(rows, total), total));
        desk.ended(run.viewer(), id, report);
        run.outcome(
                "species.load.outcome",
                report.rows(),
                report.added(),
                report.changed(),
                report.removed(),
                report.refusals());
    }
}

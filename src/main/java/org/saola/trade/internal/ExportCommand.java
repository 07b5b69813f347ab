package org.saola.trade.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.saola.kernel.ProblemException;
import org.saola.store.CommandCall;
import org.saola.store.CommandFailure;
import org.saola.store.RoomCommand;
import org.saola.trade.internal.ask.Asking;
import org.saola.trade.internal.duck.DuckSettings;
import org.saola.trade.internal.duck.OpenRelease;
import org.saola.trade.internal.out.ReleaseExport;
import org.springframework.stereotype.Component;

/** {@code ./saola trade export RELEASE FOLDER}: writes a whole release as Parquet, for other programs. */
@Component
class ExportCommand implements RoomCommand {

    private static final String USE = "./saola trade export RELEASE FOLDER";

    private final Releases releases;
    private final DuckSettings settings;

    ExportCommand(Releases releases, DuckSettings settings) {
        this.releases = releases;
        this.settings = settings;
    }

    @Override
    public String room() {
        return "trade";
    }

    @Override
    public String verb() {
        return "export";
    }

    @Override
    public int run(CommandCall call) {
        List<String> typed = call.expect(2, USE);
        Path folder = call.file(typed.get(1));
        try {
            OpenRelease release = releases.require(typed.getFirst());
            if (Files.exists(folder)) {
                throw CommandFailure.problem("There is something at " + folder + " already: name a new folder.");
            }
            int files = ReleaseExport.write(
                    releases.file(typed.getFirst()), release.release(), Asking.everything(release), folder, settings);
            call.print("%,d rows in %d files and a manifest, in %s"
                    .formatted(release.release().rows(), files, folder));
            return CommandCall.DONE;
        } catch (ProblemException.NotFound unknown) {
            throw CommandFailure.problem("There is no release " + typed.getFirst() + ".");
        } catch (IOException | SQLException failure) {
            throw CommandFailure.problem("The release could not be written: " + failure.getMessage());
        }
    }
}

package org.saola.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** {@code ./saola restore FILE}: no Saola runs on the target while this does, so it asks none and starts no rooms. */
public final class Restoring {

    private static final String USAGE = "./saola restore FILE [--data DIR] [--passphrase-file FILE] [--force]";

    private Restoring() {}

    /** Takes the settings as a start would. */
    @Configuration(proxyBeanMethods = false)
    static class Settings {}

    /**
     * Restores, and says how it went.
     *
     * @param typed what stands after the word {@code restore}
     * @return the exit code
     */
    public static int run(String data, List<String> typed, PrintStream answer, PrintStream err) {
        try {
            CommandCall call = new CommandCall(Path.of("").toAbsolutePath(), typed, answer::println);
            return restore(data, call);
        } catch (CommandFailure known) {
            err.println("saola: " + known.sentence());
            return known.exitCode();
        } catch (IOException | SQLException | RuntimeException failure) {
            StartFailure reason = Starting.reasonOf(failure);
            err.println("saola: " + reason.getMessage());
            return reason.exitCode();
        }
    }

    private static int restore(String data, CommandCall call) throws IOException, SQLException {
        boolean force = call.takeFlag("--force");
        char @Nullable [] passphrase = call.takeOption("--passphrase-file")
                .map(call::file)
                .map(Passphrase::read)
                .orElse(null);
        Path file = call.file(call.expect(1, USAGE).getFirst());
        BackupSource source = new BackupSource(file, passphrase);
        BackupManifest manifest = source.verify();
        RestoreRun restore = new RestoreRun(source, manifest);
        SpringApplication settings = new SpringApplication(Settings.class);
        settings.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context =
                settings.run("--saola.data=" + data, "--logging.level.org.saola=warn")) {
            StoreSettings store = Binder.get(context.getEnvironment()).bindOrCreate("saola", StoreSettings.class);
            try (DataFolder folder = DataFolder.open(store.dataFolder())) {
                restore.into(folder, store.db(), force);
            }
            BackupCommand.say(
                    call,
                    "RESTORED " + file + " into " + store.dataFolder() + " "
                            + manifest.tables().size() + " tables, " + manifest.rows() + " rows, "
                            + manifest.files().size() + " files");
        }
        return CommandCall.DONE;
    }
}

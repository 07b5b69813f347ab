package org.saola.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./saola backup FILE}: everything that Saola keeps, as of one moment, in one file. */
@Component
final class BackupCommand implements RoomCommand {

    static final String USAGE = "./saola backup FILE [--passphrase-file FILE] [--force]";

    private final DataFolder folder;
    private final OpenStore store;
    private final ApplicationEventPublisher events;

    BackupCommand(DataFolder folder, OpenStore store, ApplicationEventPublisher events) {
        this.folder = folder;
        this.store = store;
        this.events = events;
    }

    @Override
    public String room() {
        return "store";
    }

    @Override
    public String verb() {
        return "backup";
    }

    @Override
    public int run(CommandCall call) {
        boolean force = call.takeFlag("--force");
        char @Nullable [] passphrase = call.takeOption("--passphrase-file")
                .map(call::file)
                .map(Passphrase::read)
                .orElse(null);
        Path target = call.file(call.expect(1, USAGE).getFirst());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !force) {
            throw CommandFailure.problem(
                    "There is a file " + target + " already: choose another name, or add --force.");
        }
        BackupManifest made = write(target, passphrase);
        if (passphrase == null) {
            say(
                    call,
                    "This backup is not encrypted, and holds the keys under secrets/: keep it as you keep"
                            + " the data folder, or use --passphrase-file.");
        }
        say(
                call,
                "BACKUP " + target + " " + made.tables().size() + " tables, " + made.rows() + " rows, "
                        + made.files().size() + " files");
        return CommandCall.DONE;
    }

    static void say(CommandCall call, String text) {
        call.print(call.json() ? JsonMapper.shared().writeValueAsString(Map.of("text", text)) : text);
    }

    private BackupManifest write(Path target, char @Nullable [] passphrase) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (FileChannel file = open(part)) {
            try {
                BackupManifest made = fill(file, passphrase);
                file.force(true);
                // Before it has its name: no backup without a word in the trail.
                events.publishEvent(new BackupTaken(
                        made.madeAt(),
                        made.tables().size(),
                        made.rows(),
                        made.files().size(),
                        passphrase != null));
                PrivateFile.rename(part, target);
                return made;
            } catch (IOException | SQLException | RuntimeException failure) {
                Files.deleteIfExists(part);
                throw failure;
            }
        } catch (IOException | SQLException failure) {
            throw CommandFailure.problem(
                    "The backup could not be written to " + target + ": " + ConnectionProblem.firstLine(failure)
                            + ". No file was left.",
                    failure);
        }
    }

    private static FileChannel open(Path part) throws IOException {
        FileChannel file = FileChannel.open(
                part,
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            if (file.tryLock() == null) {
                throw busy(part);
            }
            // One that a killed backup left may be anybody's to read.
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
            return file.truncate(0);
        } catch (OverlappingFileLockException ourOwn) {
            file.close();
            throw busy(part);
        } catch (IOException | CommandFailure failure) {
            file.close();
            throw failure;
        }
    }

    private static CommandFailure busy(Path part) {
        return CommandFailure.problem("Another backup is writing " + part + ": wait for it, or choose another name.");
    }

    private BackupManifest fill(FileChannel file, char @Nullable [] passphrase) throws IOException, SQLException {
        List<String> rooms = List.copyOf(RoomMigrations.onClassPath().rooms().keySet());
        Path root = folder.folder("run").resolveSibling(".").normalize();
        BackupArchive archive = new BackupArchive(file, passphrase);
        BackupFiles files = new BackupFiles(root, archive);
        // The heads of the trail must not be ahead of the rows. A file of the vault is there before its row, and may go
        // after it: what is there before the snapshot and what is there after it are together all that the rows name.
        files.take("audit");
        files.take("vault");
        Map<String, List<BackupManifest.Step>> steps = new TreeMap<>();
        List<BackupManifest.TablePart> tables = new ArrayList<>();
        List<BackupManifest.SequencePart> sequences;
        Instant madeAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try (BackupSnapshot snapshot = BackupSnapshot.take(store.database().owner(), rooms)) {
            for (String room : rooms) {
                steps.put(room, snapshot.steps(room));
            }
            for (StoredTable table : snapshot.tables()) {
                long[] rows = new long[1];
                BackupManifest.Content content = archive.add(
                        "database/" + table.schema() + "/" + table.name() + ".copy",
                        out -> rows[0] = snapshot.copy(table, out));
                tables.add(
                        new BackupManifest.TablePart(table.schema(), table.name(), table.columns(), rows[0], content));
            }
            sequences = snapshot.sequences();
        }
        for (String each : BackupFiles.FOLDERS) {
            if (!each.equals("audit")) {
                files.take(each);
            }
        }
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT, SaolaVersion.current(), madeAt, steps, tables, sequences, files.parts());
        archive.finish(manifest);
        return manifest;
    }
}

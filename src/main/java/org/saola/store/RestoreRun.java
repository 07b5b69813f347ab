package org.saola.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings a backup, already found sound, into an empty data folder and an empty database. */
final class RestoreRun {

    /** A schema that is there while a restore is, since the database may be another machine's. */
    private static final String MARK = "saola_restore_unfinished";

    private final BackupSource source;
    private final BackupManifest manifest;
    private final RoomMigrations migrations;

    RestoreRun(BackupSource source, BackupManifest manifest) {
        this.source = source;
        this.manifest = manifest;
        this.migrations = RoomMigrations.onClassPath();
        migrations.requireKnown(manifest.rooms());
    }

    /** @throws StartFailure when a restore into this database was begun and not finished */
    static void refuseUnfinished(Database database) {
        try (Connection connection = database.owner().getConnection();
                Statement sql = connection.createStatement()) {
            if (exists(sql, MARK)) {
                throw new StartFailure("A restore into this database was not finished: run ./saola restore again.");
            }
        } catch (SQLException failure) {
            throw ConnectionProblem.of(failure, database.owner().role(), "SAOLA_DB_URL");
        }
    }

    void into(DataFolder folder, StoreSettings.Db external, boolean force) throws IOException, SQLException {
        RestoreTarget target = new RestoreTarget(folder);
        if (external.isExternal()) {
            // Before the folder is touched: this one may refuse.
            try (Database database = ExternalDatabase.connect(external)) {
                clear(database);
                target.begin(force);
                fill(database, target);
            }
        } else {
            target.begin(force);
            try (Database database = EmbeddedDatabase.start(folder, PostgresBinaries.bundled())) {
                clear(database);
                fill(database, target);
            }
        }
        target.finish();
    }

    private void clear(Database database) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement sql = connection.createStatement()) {
            List<String> there = new ArrayList<>();
            for (String room : migrations.rooms().keySet()) {
                if (exists(sql, room)) {
                    there.addFirst(room);
                }
            }
            if (!there.isEmpty() && !exists(sql, MARK)) {
                throw CommandFailure.problem("The database holds a Saola already (the schema " + there.getLast()
                        + "): restore into an empty one.");
            }
            sql.execute("CREATE SCHEMA IF NOT EXISTS " + MARK);
            for (String room : there) {
                sql.execute("DROP SCHEMA " + room + " CASCADE");
            }
        }
    }

    private static boolean exists(Statement sql, String schema) throws SQLException {
        try (ResultSet row =
                sql.executeQuery("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = '" + schema + "')")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void fill(Database database, RestoreTarget target) throws IOException, SQLException {
        migrations.runTo(database, manifest.rooms());
        Map<String, BackupManifest.FilePart> files = new HashMap<>();
        manifest.files().forEach(part -> files.put(part.entry(), part));
        try (RestoreLoad load = new RestoreLoad(database.owner(), manifest)) {
            Map<String, BackupManifest.Content> read = source.read((entry, content) -> {
                BackupManifest.FilePart file = files.get(entry);
                if (file != null) {
                    target.put(file, content);
                } else if (load.knows(entry)) {
                    load.load(entry, content);
                }
            });
            for (BackupManifest.TablePart part : manifest.tables()) {
                requireSame(part.content(), read.get(part.entry()));
            }
            for (BackupManifest.FilePart part : manifest.files()) {
                requireSame(part.content(), read.get(part.entry()));
            }
            load.commit(manifest.sequences());
        }
        migrations.run(database);
        try (Connection connection = database.owner().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("DROP SCHEMA " + MARK);
        }
    }

    private static void requireSame(
            BackupManifest.Content promised, BackupManifest.@org.jspecify.annotations.Nullable Content read)
            throws IOException {
        if (!promised.equals(read)) {
            throw new IOException("the backup changed while it was read");
        }
    }
}

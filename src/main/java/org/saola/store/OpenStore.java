package org.saola.store;

import org.springframework.core.env.Environment;

/**
 * The data folder and the database, opened in the one order that works, with every table up to date.
 *
 * <p>The address is checked before the disk is touched, and the folder's lock is held before its PostgreSQL is started.
 */
record OpenStore(DataFolder folder, Database database) implements AutoCloseable {

    /** @throws StartFailure that says in a sentence what is wrong; then nothing is left open */
    static OpenStore open(StoreSettings settings, Environment environment, boolean web) {
        if (web) {
            FrontDoor.check(environment, settings);
        }
        DataFolder folder = DataFolder.open(settings.dataFolder());
        try {
            RestoreTarget.refuseUnfinished(folder);
            Database database = settings.db().isExternal()
                    ? ExternalDatabase.connect(settings.db())
                    : EmbeddedDatabase.start(folder, PostgresBinaries.bundled());
            try {
                RestoreRun.refuseUnfinished(database);
                RoomMigrations.onClassPath().run(database);
                return new OpenStore(folder, database);
            } catch (RuntimeException failure) {
                database.close();
                throw failure;
            }
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}

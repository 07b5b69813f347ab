package org.saola.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One real PostgreSQL for all tests of a JVM: the one that comes with Saola, started when first asked for.
 *
 * <p>A Spring test says {@link WithStore} (or names {@link Wiring} as its initializer) and gets it as if it were an
 * external PostgreSQL, with the same two roles as in real life; rooms on the class path are migrated as at every start.
 * All contexts of a JVM work in one database, and nothing is rolled back for them: a test makes rows with ids of its own
 * and looks only at those, or empties the tables of its room first ({@link #asOwner()} may TRUNCATE, the program's role may
 * not). Each context has a data folder of its own, since a folder serves one program only.
 *
 * <p>A test without Spring uses {@link #shared()} directly:
 *
 * <pre>{@code
 * TestStore.shared().asApp().queryForObject("SELECT count(*) FROM menu.entry", Long.class);
 * }</pre>
 *
 * <p>The files stay under {@code target/test-store} and are used again by the next run, with a fresh database; after a
 * killed run the PostgreSQL left behind is stopped by the next. A second JVM at the same time takes the next number.
 */
public final class TestStore {

    private static final Path ROOT = Path.of("target", "test-store");
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    private final Path folder;
    private final EmbeddedDatabase database;

    private TestStore(Path folder, EmbeddedDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /** Returns the store of this JVM, started by the first caller and stopped when the JVM ends. */
    public static TestStore shared() {
        return Holder.STORE;
    }

    /** Returns the settings by which a Saola finds it, with a new data folder at each call. */
    public Map<String, String> settings() {
        return Map.of(
                "saola.data",
                        folder.resolve("contexts/" + CONTEXTS.incrementAndGet()).toString(),
                "saola.db.url", database.url("saola"),
                "saola.db.owner", EmbeddedRoles.OWNER,
                "saola.db.owner-password", database.passwords().owner(),
                "saola.db.app", EmbeddedRoles.APP,
                "saola.db.app-password", database.passwords().app());
    }

    /** Works as the role that owns the schemas. */
    public JdbcTemplate asOwner() {
        return new JdbcTemplate(database.owner());
    }

    /** Works as the role of the program. */
    public JdbcTemplate asApp() {
        return new JdbcTemplate(database.app());
    }

    /** Works as the superuser, for what no program may: looking at the server's settings, making databases. */
    public JdbcTemplate asSuperuser() {
        return new JdbcTemplate(database.superuser("saola"));
    }

    EmbeddedDatabase database() {
        return database;
    }

    /** Gives a Spring context the shared store; {@link WithStore} names it. */
    public static final class Wiring implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(shared().settings()).applyTo(context);
        }
    }

    /** Starts it when first touched. */
    private static final class Holder {
        private static final TestStore STORE = start();
    }

    private static TestStore start() {
        DataFolder folder = firstFree(1);
        Path root = folder.folder("contexts").resolveSibling(".").normalize();
        Aside.deleteTree(root.resolve("contexts"));
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, PostgresBinaries.bundled());
        new JdbcTemplate(database.superuser("postgres")).execute("DROP DATABASE IF EXISTS saola WITH (FORCE)");
        database.makeRolesAndDatabase();
        // After the contexts that Spring's tests keep have closed; a plain hook would run beside that.
        SpringApplication.getShutdownHandlers().add(() -> {
            database.close();
            folder.close();
        });
        return new TestStore(root, database);
    }

    private static DataFolder firstFree(int number) {
        try {
            Files.createDirectories(ROOT);
            return DataFolder.open(ROOT.resolve(String.valueOf(number)).toAbsolutePath());
        } catch (StartFailure inUse) {
            if (number == 9) {
                throw inUse;
            }
            return firstFree(number + 1);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

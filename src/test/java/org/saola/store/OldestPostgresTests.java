package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole program on the oldest PostgreSQL that an operator may bring: every migration must work there too. */
@Tag("database")
class OldestPostgresTests {

    @TempDir
    private Path folder;

    @Test
    void serves_the_whole_program() throws IOException {
        List<PostgresBinaries> oldest = OwnPostgres.oldest();
        if (oldest.isEmpty()) {
            System.err.println("SKIPPED: no PostgreSQL 15 under target/oldest-postgres for this processor");
        }
        assumeFalse(oldest.isEmpty(), "there is no PostgreSQL 15 for this processor");
        try (DataFolder theirs = DataFolder.open(folder.resolve("theirs"));
                EmbeddedDatabase server = EmbeddedDatabase.start(theirs, oldest.getFirst());
                ConfigurableApplicationContext saola = run(server)) {
            JdbcTemplate app = new JdbcTemplate(saola.getBean(javax.sql.DataSource.class));

            assertThat(app.queryForObject("SHOW server_version", String.class)).startsWith("15.");
            assertThat(app.queryForObject("SELECT current_user", String.class)).isEqualTo("saola_app");
        }
    }

    private ConfigurableApplicationContext run(EmbeddedDatabase server) {
        return new SpringApplicationBuilder(SaolaApplication.class)
                .run(
                        "--server.port=0",
                        "--saola.data=" + folder.resolve("data"),
                        "--saola.db.url=" + server.url("saola"),
                        "--saola.db.owner=saola_owner",
                        "--saola.db.owner-password=" + server.passwords().owner(),
                        "--saola.db.app=saola_app",
                        "--saola.db.app-password=" + server.passwords().app());
    }
}

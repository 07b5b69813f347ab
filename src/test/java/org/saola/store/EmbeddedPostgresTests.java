package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the PostgreSQL that comes with Saola is like once it runs. */
@Tag("database")
class EmbeddedPostgresTests {

    private final TestStore store = TestStore.shared();

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void has_on_the_disk_what_it_acknowledged(String setting) {
        assertThat(show(setting)).isEqualTo("on");
    }

    @Test
    void listens_to_this_machine_only() {
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show("unix_socket_directories")).isEmpty();
    }

    @Test
    void lets_nobody_in_without_a_password() throws IOException {
        assertThat(store.asSuperuser()
                        .queryForList("SELECT coalesce(auth_method, error) FROM pg_hba_file_rules", String.class))
                .containsExactly("scram-sha-256");
        assertThat(Files.readAllLines(Path.of(show("hba_file"))))
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly("host  all  all  127.0.0.1/32  scram-sha-256");
        assertThat(store.asSuperuser()
                        .queryForList("SELECT rolpassword FROM pg_authid WHERE rolcanlogin", String.class))
                .hasSize(3)
                .allSatisfy(password -> assertThat(password).startsWith("SCRAM-SHA-256$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "postgres", "saola_app"})
    void refuses_a_password_that_is_not_the_role_s(String password) {
        RoleDataSource guess = new RoleDataSource(() -> store.database().url("saola"), "saola_app", password);

        assertThatThrownBy(guess::getConnection).isInstanceOf(SQLException.class);
    }

    @Test
    void sorts_the_same_on_every_system() {
        assertThat(store.asApp()
                        .queryForMap("SELECT datlocprovider::text AS provider, datlocale AS locale, "
                                + "pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = 'saola'"))
                .containsEntry("provider", "b")
                .containsEntry("locale", "C.UTF-8")
                .containsEntry("encoding", "UTF8");
    }

    @Test
    void keeps_values_out_of_its_log() throws IOException {
        JdbcTemplate app = store.asApp();
        assertThatThrownBy(() -> app.queryForObject("SELECT 'name of a suspect'::text::int", Integer.class));
        assertThatThrownBy(() -> app.queryForObject("SELECT 1 / (length(?) - 10)", Integer.class, "0123456789"));

        Path log = Path.of(show("data_directory")).resolveSibling("postgres.log");
        assertThat(log).content().doesNotContain("0123456789").doesNotContain("SELECT");
    }

    @Test
    void gives_neither_role_more_than_it_needs() {
        assertThat(store.asSuperuser()
                        .queryForList(
                                "SELECT rolname FROM pg_roles WHERE rolname LIKE 'saola%' AND (rolsuper OR rolcreatedb "
                                        + "OR rolcreaterole OR rolbypassrls OR rolreplication)",
                                String.class))
                .isEmpty();
        assertThat(store.asSuperuser()
                        .queryForObject(
                                "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'saola'",
                                String.class))
                .isEqualTo("saola_owner");
    }

    private String show(String setting) {
        String value = store.asSuperuser().queryForObject("SHOW " + setting, String.class);
        return value == null ? "" : value;
    }
}

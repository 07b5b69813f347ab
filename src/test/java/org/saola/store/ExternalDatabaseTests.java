package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PostgreSQL of somebody else, played by the one that all tests share. */
@Tag("database")
class ExternalDatabaseTests {

    private final EmbeddedDatabase theirs = TestStore.shared().database();
    private final DatabasePasswords passwords = theirs.passwords();

    @Test
    void is_used_as_both_roles() {
        ExternalDatabase database = connect(theirs.url("saola"), passwords.owner(), "saola_app", passwords.app());

        assertThat(database.owner().role()).isEqualTo("saola_owner");
        assertThat(database.app().role()).isEqualTo("saola_app");
    }

    @Test
    void that_refuses_a_password_is_named_with_the_role() {
        refuses(() -> connect(theirs.url("saola"), "wrong", "saola_app", passwords.app()))
                .hasMessageContaining("refuses the role saola_owner")
                .hasMessageContaining("check its name and password");
        refuses(() -> connect(theirs.url("saola"), passwords.owner(), "saola_app", "wrong"))
                .hasMessageContaining("refuses the role saola_app");
    }

    @Test
    void that_cannot_be_reached_is_named_with_its_address() throws IOException {
        int nobody;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = probe.getLocalPort();
        }
        refuses(() -> connect("jdbc:postgresql://127.0.0.1:" + nobody + "/saola?ssl=false", "x", "saola_app", "x"))
                .hasMessageStartingWith("The database at 127.0.0.1:" + nobody + "/saola cannot be reached");
    }

    @Test
    void that_lacks_the_database_is_told_apart() {
        refuses(() -> connect(theirs.url("nothing"), passwords.owner(), "saola_app", passwords.app()))
                .hasMessageContaining("There is no such database");
    }

    @Test
    void is_not_entered_as_a_superuser() {
        refuses(() -> connect(theirs.url("saola"), passwords.owner(), "postgres", passwords.postgres()))
                .hasMessageContaining("is a superuser or may bypass row-level security");
    }

    @Test
    void is_not_entered_as_the_owner() {
        refuses(() -> connect(theirs.url("saola"), passwords.owner(), "saola_owner", passwords.owner()))
                .hasMessageContaining("must be two roles");
    }

    @Test
    void needs_all_of_its_settings() {
        refuses(() -> connect(theirs.url("saola"), passwords.owner(), "saola_app", null))
                .hasMessageContaining("SAOLA_DB_APP_PASSWORD is missing");
        refuses(() -> connect("mysql://db", "x", "saola_app", "x"))
                .hasMessageContaining("must begin with jdbc:postgresql://");
    }

    @ParameterizedTest
    @CsvSource({"9", "14"})
    void too_old_is_refused(int version) {
        refuses(() -> ExternalDatabase.checkVersion(version))
                .hasMessageContaining("PostgreSQL " + version + ", and Saola needs 15 or newer");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refuses(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(StartFailure.class);
    }

    private static ExternalDatabase connect(
            String url, String ownerPassword, String app, @Nullable String appPassword) {
        return ExternalDatabase.connect(new StoreSettings.Db(url, "saola_owner", ownerPassword, app, appPassword));
    }
}

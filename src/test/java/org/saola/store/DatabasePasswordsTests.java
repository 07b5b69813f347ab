package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasePasswordsTests {

    @TempDir
    private Path secrets;

    @Test
    void are_made_once_and_kept_for_this_user_only() throws IOException {
        DatabasePasswords made = DatabasePasswords.make(secrets);

        assertThat(DatabasePasswords.read(secrets)).isEqualTo(made);
        assertThat(Set.of(made.postgres(), made.owner(), made.app()))
                .hasSize(3)
                .allSatisfy(password -> assertThat(password).hasSize(43));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.resolve("postgres.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void are_not_shown_when_printed() throws IOException {
        DatabasePasswords made = DatabasePasswords.make(secrets);

        assertThat(made.toString()).doesNotContain(made.postgres(), made.owner(), made.app());
        assertThat(new StoreSettings.Db("u", "o", "secret", "a", "secret").toString())
                .doesNotContain("secret");
    }
}

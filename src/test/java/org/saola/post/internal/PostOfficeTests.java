package org.saola.post.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.kernel.AgencyId;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Uuid7;
import org.saola.kernel.Viewer;
import org.saola.post.Letter;
import org.saola.post.LetterId;
import org.saola.post.LetterTemplate;
import org.saola.post.Post;
import org.saola.store.DataFolder;
import org.saola.store.TestStore;
import org.saola.store.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters are taken with the change that they tell of, and go into the outbox where no server is set. */
@SaolaTest
@Tag("database")
class PostOfficeTests {

    private static final LetterTemplate TEST = LetterTemplate.security("post.test.", Duration.ofMinutes(10));
    private static final Viewer NOBODY = new Viewer.Nobody(Origin.house());

    @Autowired
    Post post;

    @Autowired
    Transactions transactions;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private final EmailAddress to = new EmailAddress(Uuid7.next() + "@douanes.example");

    @Test
    void a_letter_goes_out_once_its_change_is_committed_and_is_then_forgotten() {
        LetterId id = send("Amina", "https://saola.example/x");

        TestPost.Found letter = TestPost.lastTo(context, to.value());
        assertThat(letter.body()).contains("Amina");
        assertThat(letter.language()).isEqualTo("fr");
        assertThat(row(id))
                .containsEntry("status", "OUTBOX")
                .containsEntry("subject", null)
                .containsEntry("body", null);
    }

    @Test
    void a_letter_is_not_sent_when_its_change_is_rolled_back() {
        assertThatThrownBy(() -> transactions.write(NOBODY, () -> {
                    post.send(letter("Amina", ""));
                    throw new IllegalArgumentException("the change failed");
                }))
                .hasMessage("the change failed");
        assertThat(TestPost.lettersTo(context, to.value())).isEmpty();
    }

    @Test
    void refuses_a_letter_outside_of_a_transaction() {
        assertThatThrownBy(() -> post.send(letter("Amina", ""))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void files_of_the_outbox_are_for_this_user_alone() throws Exception {
        send("Amina", "");
        TestPost.lastTo(context, to.value());
        try (Stream<Path> files = Files.list(context.getBean(DataFolder.class).folder("post"))) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void only_the_house_and_platform_administrators_see_letters() {
        LetterId id = send("Amina", "");
        assertThat(seen(id, NOBODY)).isEmpty();
        assertThat(seen(id, member(Role.OFFICER, Role.AGENCY_ADMINISTRATOR, Role.AUDITOR)))
                .isEmpty();
        assertThat(seen(id, member(Role.PLATFORM_ADMINISTRATOR))).isPresent();
        assertThat(TestStore.shared().asApp().queryForObject("select count(*) from post.letter", Long.class))
                .isZero();
    }

    private LetterId send(String name, String link) {
        return transactions.<LetterId>write(NOBODY, () -> post.send(letter(name, link)));
    }

    private Letter letter(String name, String link) {
        return Letter.of(TEST, to, Language.FR, name, link);
    }

    private Map<String, Object> row(LetterId id) {
        return transactions.<Map<String, Object>>read(
                Viewer.House.at("test"),
                () -> jdbc.sql("select * from post.letter where id = ?")
                        .param(id.value())
                        .query()
                        .singleRow());
    }

    private Optional<String> seen(LetterId id, Viewer viewer) {
        return transactions.<Optional<String>>read(
                viewer,
                () -> jdbc.sql("select status from post.letter where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .optional());
    }

    private static Viewer member(Role... roles) {
        return new Viewer.Member(
                PersonId.next(), AgencyId.next(), Optional.empty(), Set.of(roles), Set.of(), Set.of(), Origin.house());
    }
}

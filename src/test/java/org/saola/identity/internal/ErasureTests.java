package org.saola.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.Agencies;
import org.saola.identity.AgencyKind;
import org.saola.identity.AgencyNames;
import org.saola.identity.AllPeople;
import org.saola.identity.Applications;
import org.saola.identity.FileApplication;
import org.saola.identity.Invitations;
import org.saola.identity.InvitePerson;
import org.saola.identity.OfficialContact;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.identity.Viewers;
import org.saola.kernel.CountryCode;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Factor;
import org.saola.kernel.Language;
import org.saola.kernel.Origin;
import org.saola.kernel.Role;
import org.saola.kernel.Texts;
import org.saola.kernel.Viewer;
import org.saola.post.Letters;
import org.saola.post.internal.TestPost;
import org.saola.store.DataFolder;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is erased is nowhere any more, in no table of any room and not in the outbox; the id alone stays. */
@SaolaTest
@Tag("database")
class ErasureTests {

    private static final Texts NAME = new Texts(Map.of(Language.EN, "Harbour Office"));

    private final JdbcTemplate all = TestStore.shared().asSuperuser();

    @Autowired
    private ApplicationContext program;

    @Autowired
    private AllPeople people;

    @Autowired
    private Applications applications;

    @Autowired
    private Viewers viewers;

    @LocalServerPort
    private int port;

    private String name = "";
    private TestPerson person;
    private Viewer keeper;

    @BeforeEach
    void make() {
        TestPeople made = new TestPeople(program);
        name = "Zahra O'Quill-Fe" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        person = made.withPassword(made.person(name, Role.OFFICER));
        keeper = viewer(made.person("Carla Ruiz", Role.PLATFORM_ADMINISTRATOR));
    }

    @Test
    void leaves_name_and_address_in_no_table_and_in_no_letter() throws IOException {
        String decided = applied();
        String waiting = applied();
        applications.approve(
                keeper, decidable(decided), "Called " + name.toUpperCase(java.util.Locale.ROOT), version(decided));
        program.getBean(Invitations.class)
                .invite(
                        keeper,
                        new InvitePerson(
                                new TestPeople(program).agency(),
                                name,
                                new EmailAddress(person.email()),
                                Language.FR,
                                Set.of(Role.OFFICER)));
        Agencies agencies = program.getBean(Agencies.class);
        agencies.change(keeper, person.agency(), new AgencyNames(NAME, "", person.email(), Set.of()), 0);
        Visitor visitor = new TestSignIn(program, port).signedIn(person);
        visitor.get("/account");
        TestPost.lettersTo(program, person.email());
        all.update(
                "insert into post.bounce (mailbox, recipient, reply, noted_at, letter) values (?, ?, '550', now(), ?)",
                person.email(),
                person.email(),
                UUID.randomUUID());
        assertThat(tablesWith(person.email()))
                .contains("identity.person", "identity.invitation", "identity.application", "identity.agency")
                .contains("post.letter", "post.bounce");
        assertThat(filesWith(person.email())).isNotEmpty();

        people.erase(keeper, person.id());

        assertThat(tablesWith(person.email())).isEmpty();
        assertThat(tablesWith(name)).isEmpty();
        assertThat(filesWith(person.email())).isEmpty();
        assertThat(tablesWith(person.id().value().toString())).contains("audit.entry", "identity.person");
        assertThat(visitor.get("/account").statusCode()).isNotEqualTo(200);
        assertThat(applications.find(keeper, decidable(decided)).filed().why())
                .isEqualTo("… (…) asks for it; ask Zahra");
        assertThat(all.queryForObject(
                        "select count(*) from identity.application where id = ?::uuid", Long.class, waiting))
                .isZero();
    }

    @Test
    void forgets_letters_in_a_transaction_alone() {
        Letters letters = program.getBean(Letters.class);
        assertThatThrownBy(() -> letters.forget(Viewer.House.at("test.erasure"), new EmailAddress(person.email())))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Files an application in which the person is the contact and would be the administrator; returns its id. */
    private String applied() {
        applications.file(
                new Viewer.Nobody(new Origin(Origin.Channel.PAGE, "192.0.2." + (int) (Math.random() * 250), "")),
                new FileApplication(
                        AgencyKind.CUSTOMS,
                        Optional.of(new CountryCode("CM")),
                        NAME,
                        new OfficialContact(name, "Head", person.email(), "+237 1", ""),
                        name + " (" + person.email() + ") asks for it; ask Zahra",
                        name,
                        new EmailAddress(person.email()),
                        Language.EN));
        String link = TestPost.lastTo(program, person.email()).link("/apply/confirm/");
        applications.confirm(keeper, link.substring("/apply/confirm/".length()));
        return java.util.Objects.requireNonNull(all.queryForObject(
                "select id::text from identity.application where first_email = ? order by filed_at desc limit 1",
                String.class,
                person.email()));
    }

    private long version(String application) {
        return applications.find(keeper, decidable(application)).version();
    }

    private static org.saola.identity.ApplicationId decidable(String id) {
        return new org.saola.identity.ApplicationId(UUID.fromString(id));
    }

    /** Every table of every room whose rows hold this, in any column, in letters or in bytes. */
    private List<String> tablesWith(String words) {
        String bytes = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        return all.query("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')""", (row, number) -> row.getString(1)).stream()
                .filter(table -> Boolean.TRUE.equals(all.queryForObject(
                        "select exists (select from " + table + " t where position(lower(?) in lower(t::text)) > 0"
                                + " or position(? in t::text) > 0)",
                        Boolean.class,
                        words,
                        bytes)))
                .toList();
    }

    private List<Path> filesWith(String words) throws IOException {
        try (Stream<Path> files = Files.list(program.getBean(DataFolder.class).folder("post"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .filter(file -> text(file).contains(words))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Viewer viewer(TestPerson who) {
        return viewers.viewer(
                who.id(),
                Optional.of(who.agency()),
                Set.of(Factor.PASSWORD, Factor.CODE),
                new Origin(Origin.Channel.PAGE, "192.0.2.1", ""));
    }
}

package org.saola.portal.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Uuid7;
import org.saola.kernel.Viewer;
import org.saola.post.Letter;
import org.saola.post.LetterId;
import org.saola.post.LetterTemplate;
import org.saola.post.Post;
import org.saola.post.internal.TestPost;
import org.saola.store.TestStore;
import org.saola.store.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Administrators see what became of letters, and read the outbox under the eyes of the trail. */
@SaolaTest
@Tag("database")
class MailPagesTests {

    private static final LetterTemplate TEST = LetterTemplate.security("post.test.", Duration.ofHours(1));
    private static final LetterTemplate NEWS = LetterTemplate.news("post.test.");

    @Autowired
    ApplicationContext program;

    @Autowired
    Post post;

    @Autowired
    Transactions transactions;

    @LocalServerPort
    int port;

    private final EmailAddress to = new EmailAddress("p" + Uuid7.next() + "@douanes.example");
    private TestSignIn signIn;
    private TestPeople people;

    @BeforeEach
    void prepare() {
        // Tests whose clock runs ahead leave letters that would be the newest for good, and fill the first page.
        TestStore.shared().asSuperuser().update("delete from post.letter where created_at > now() + interval '1 day'");
        signIn = new TestSignIn(program, port);
        people = new TestPeople(program);
    }

    @Test
    void an_administrator_reads_a_letter_of_the_outbox_and_the_trail_says_so() {
        LetterId id = send(TEST);
        Visitor administrator = administrator();
        assertThat(administrator.get("/admin/mail").body()).contains(to.value(), "SAOLA_MAIL_URL");
        String address = "/admin/mail/" + id.value();
        assertThat(administrator.get(address).body()).contains(to.value()).doesNotContain("something waits for you");

        assertThat(administrator.send(address + "/open").body()).contains("something waits for you");
        assertThat(TestStore.shared()
                        .asSuperuser()
                        .queryForList(
                                "select action from audit.entry where subject = ?",
                                String.class,
                                id.value().toString()))
                .containsExactly("post.letter-read");
    }

    @Test
    void to_others_there_is_no_mail() {
        LetterId id = send(TEST);
        Visitor other = signIn.signedIn(
                people.withPassword(people.person("Officer", Role.OFFICER, Role.AGENCY_ADMINISTRATOR, Role.AUDITOR)));
        other.get("/account");
        assertThat(other.get("/admin/mail").statusCode()).isEqualTo(404);
        assertThat(other.get("/admin/mail/" + id.value()).statusCode()).isEqualTo(404);
        Visitor nobody = new Visitor(port);
        assertThat(nobody.get("/admin/mail").statusCode()).isEqualTo(303);
    }

    @Test
    void looking_at_the_link_of_news_changes_nothing_and_its_form_ends_them() {
        send(NEWS);
        String link = TestPost.lastTo(program, to.value()).link("/unsubscribe/");
        Visitor reader = new Visitor(port);
        reader.get(link);
        reader.get(link);
        assertThat(reader.page().select("main form input[name=again]")).isEmpty();
        reader.send(link);
        assertThat(reader.page().select("main form input[name=again]")).hasSize(1);
        reader.send(link);
        assertThat(reader.get(link).body()).doesNotContain("name=\"again\"");
        assertThat(reader.get("/unsubscribe/forged").statusCode()).isEqualTo(404);
    }

    @Test
    void a_mail_program_ends_news_with_one_request_that_has_no_cookie() {
        send(NEWS);
        String link = TestPost.lastTo(program, to.value()).link("/unsubscribe/");
        HttpResponse<String> answer = new Visitor(port).post(link, Map.of("List-Unsubscribe", "One-Click"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("name=\"again\"");
    }

    private Visitor administrator() {
        return signIn.signedIn(people.withPassword(people.person("Keeper", Role.PLATFORM_ADMINISTRATOR)));
    }

    private LetterId send(LetterTemplate template) {
        LetterId id = transactions.<LetterId>write(
                Viewer.House.at("test"), () -> post.send(Letter.of(template, to, Language.EN, "Amina", "")));
        TestPost.lastTo(program, to.value());
        return id;
    }
}

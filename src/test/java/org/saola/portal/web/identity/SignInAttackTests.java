package org.saola.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.identity.internal.TestWork;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guessing passwords, and finding out who has an account. */
@SaolaTest
@Tag("database")
class SignInAttackTests {

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private TestPeople people;
    private TestWork work;
    private TestPerson amina;

    @BeforeEach
    void make() {
        people = new TestPeople(program);
        work = new TestWork(program);
        work.forgetFailures();
        amina = people.withPassword(people.person("Amina Odhiambo", Role.OFFICER));
    }

    @Test
    void a_thousand_wrong_passwords_get_nowhere_and_cost_nothing() throws Exception {
        long before = work.hashes();
        long start = System.nanoTime();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<?>> guessers = new ArrayList<>();
            for (int guesser = 0; guesser < 8; guesser++) {
                guessers.add(many.submit(this::guess125Times));
            }
            for (Future<?> each : guessers) {
                each.get();
            }
        }
        System.out.printf(
                "1,000 wrong passwords: %,d ms, %d hashes%n",
                (System.nanoTime() - start) / 1_000_000, work.hashes() - before);
        assertThat(work.hashes() - before).as("passwords that were looked at").isLessThanOrEqualTo(6);
        // Now the right one has to wait too, and the answer does not tell that it was right.
        assertThat(guess(TestPeople.PASSWORD)).isEqualTo(422);
        assertThat(refusals())
                .as("entries in the trail, which must not be flooded either")
                .isLessThanOrEqualTo(7);
    }

    @Test
    void shuts_the_account_for_longer_each_time_and_opens_it_again() {
        IntStream.range(0, 5).forEach(number -> guess("wrong horse " + number));
        assertThat(guess(TestPeople.PASSWORD)).isEqualTo(422);
        work.passTime("61 seconds");
        assertThat(guess(TestPeople.PASSWORD)).isEqualTo(303);
        // Right once, all is forgotten.
        assertThat(guess("wrong horse 6")).isEqualTo(422);
        assertThat(guess(TestPeople.PASSWORD)).isEqualTo(303);
    }

    @Test
    void slows_down_a_network_that_tries_many_accounts() {
        long before = work.hashes();
        for (int number = 0; number < 60; number++) {
            attempt("nobody" + number + "@saola.example", "wrong horse");
        }
        assertThat(work.hashes() - before).isLessThanOrEqualTo(31);
    }

    @Test
    void answers_the_same_whether_or_not_there_is_such_an_account() {
        TestPerson blocked = people.withPassword(people.person("Blocked Person", Role.OFFICER));
        people.leave(blocked);
        TestPerson without = people.person("Without Password", Role.OFFICER);
        String known = text(attempt(amina.email(), "wrong horse staple"), amina.email());
        assertThat(text(attempt("nobody@saola.example", "wrong horse staple"), "nobody@saola.example"))
                .isEqualTo(known);
        assertThat(text(attempt(blocked.email(), TestPeople.PASSWORD), blocked.email()))
                .isEqualTo(known);
        assertThat(text(attempt(without.email(), TestPeople.PASSWORD), without.email()))
                .isEqualTo(known);
        IntStream.range(0, 8).forEach(number -> guess("wrong horse " + number));
        assertThat(text(attempt(amina.email(), TestPeople.PASSWORD), amina.email()))
                .isEqualTo(known);
    }

    @Test
    void does_the_same_work_whether_or_not_there_is_such_an_account() {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        attempt("warm@saola.example", "wrong horse");
        for (int number = 0; number < 8; number++) {
            work.forgetFailures();
            known.add(timed(amina.email(), number));
            unknown.add(timed("nobody" + number + "@saola.example", number));
        }
        Collections.sort(known);
        Collections.sort(unknown);
        System.out.printf(
                "A wrong password, median of %d: account %,d µs, no account %,d µs%n",
                known.size(), known.get(4) / 1000, unknown.get(4) / 1000);
    }

    private long timed(String email, int number) {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        long before = work.hashes();
        long start = System.nanoTime();
        visitor.send("/sign-in", "email", email, "password", "wrong horse " + number);
        long took = System.nanoTime() - start;
        assertThat(work.hashes() - before).as("hashes for %s", email).isEqualTo(1);
        return took;
    }

    private void guess125Times() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        for (int number = 0; number < 125; number++) {
            assertThat(visitor.send("/sign-in", "email", amina.email(), "password", "wrong horse " + number)
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    private int guess(String password) {
        return attempt(amina.email(), password).statusCode();
    }

    private HttpResponse<String> attempt(String email, String password) {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        return visitor.send("/sign-in", "email", email, "password", password);
    }

    /** What can be read of the answer, without the address that was typed and the token of the form. */
    private static String text(HttpResponse<String> answer, String email) {
        return answer.statusCode() + " "
                + Jsoup.parse(answer.body())
                        .select("main")
                        .outerHtml()
                        .replace(email, "")
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                + answer.headers().map().keySet();
    }

    private long refusals() {
        return program.getBean(Transactions.class)
                .read(
                        Viewer.House.at("test.trail"),
                        () -> program.getBean(JdbcClient.class)
                                .sql("select count(*) from audit.entry where subject = :person and outcome = 'REFUSED'")
                                .param("person", amina.id().value().toString())
                                .query(Long.class)
                                .single());
    }
}

package org.saola.species;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.identity.TestPeople;
import org.saola.jobs.JobSummary;
import org.saola.jobs.Jobs;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.ProblemCode;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.sheet.SheetProblem;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lists are answered honestly, line by line, for the one person who brought them, and forgotten after a day. */
@SaolaTest
@Tag("database")
class ListChecksTests {

    private static final Origin ORIGIN = new Origin(Origin.Channel.PAGE, "192.0.2.78", "");
    private static final Viewer NOBODY = new Viewer.Nobody(ORIGIN);
    private static final ListAsking IN_1985 =
            new ListAsking(LocalDate.of(1985, 3, 1), Optional.empty(), DateOrder.DAY_FIRST);

    @Autowired
    private ListChecks checks;

    @Autowired
    private Jobs jobs;

    @Autowired
    private ApplicationContext program;

    @TempDir
    private Path folder;

    private Viewer.Member officer;

    @BeforeEach
    void make() {
        officer = member();
    }

    @Test
    void says_of_each_line_how_far_it_is_certain() {
        List<AnsweredLine> answers = checks.answer(
                NOBODY,
                List.of(
                        new AskedLine("LOXODONTA  AFRICANA (Blumenbach, 1797)", "", ""),
                        new AskedLine("Smutsia gigantea", "1990-01-18", "Namibie"),
                        new AskedLine("Loxodonta africanna", "", ""),
                        new AskedLine("qqqqqqqq zzzzzzzz", "", ""),
                        new AskedLine("Loxodonta africana", "31/2/1990", ""),
                        new AskedLine("Loxodonta africana", "", "Narnia"),
                        new AskedLine("  ", "1990-01-18", "NA"),
                        new AskedLine("x".repeat(100_000), "", "")),
                IN_1985);
        assertThat(answers)
                .extracting(AnsweredLine::status)
                .containsExactly(
                        LineStatus.CERTAIN,
                        LineStatus.SYNONYM,
                        LineStatus.SUGGESTION,
                        LineStatus.UNKNOWN,
                        LineStatus.BAD_DATE,
                        LineStatus.BAD_COUNTRY,
                        LineStatus.NO_NAME,
                        LineStatus.UNKNOWN);
        assertThat(answers.get(0).day()).contains(IN_1985.day());
        assertThat(answers.get(1).day()).contains(LocalDate.of(1990, 1, 18));
        assertThat(answers.get(1).country()).contains(new CountryCode("NA"));
        // A suggestion leads to no taxon of its own, a readable name with an unreadable day to no law.
        assertThat(answers.get(2).taxon()).isEmpty();
        assertThat(answers.get(2).candidates()).isNotEmpty();
        assertThat(answers.get(4).taxon()).isPresent();
        assertThat(answers.get(4).day()).isEmpty();
    }

    @Test
    void nobody_may_have_five_hundred_names_answered_and_no_more() {
        assertThat(checks.answer(NOBODY, lines(500), IN_1985)).hasSize(500);
        refuses(SpeciesProblem.LIST_TOO_LONG, () -> checks.answer(NOBODY, lines(501), IN_1985));
        assertThat(checks.answer(officer, lines(501), IN_1985)).hasSize(501);
        refuses(SpeciesProblem.LIST_TOO_LONG, () -> checks.answer(officer, lines(100_001), IN_1985));
    }

    @Test
    void guesses_what_the_columns_are_and_keeps_them_as_they_were() throws IOException {
        ListCheckId id = bring("""
                Case;Espèce;Date de saisie;Pays;Remark
                7;Loxodonta africana;18/01/1990;ZW;=1+1

                8;Elephas maximus;;;"two
                lines"
                9;Panthera leo;30/12/1999;Inde;
                """);
        ListChoice guess = checks.find(officer, id).guess();
        assertThat(guess.heading()).isTrue();
        assertThat(guess.name()).isEqualTo(1);
        assertThat(guess.date()).contains(2);
        assertThat(guess.country()).contains(3);

        checks.answer(officer, id, guess);
        BroughtList list = checks.find(officer, id);
        assertThat(list.answered()).isTrue();
        assertThat(list.counts()).isEqualTo(Map.of(LineStatus.CERTAIN, 3));
        List<CheckedLine> all = new ArrayList<>();
        checks.all(officer, id, all::add);
        assertThat(all).extracting(line -> line.row().number()).containsExactly(2, 4, 5);
        assertThat(all.get(0).row().text(4)).isEqualTo("=1+1");
        assertThat(all.get(1).row().text(4)).isEqualTo("two\nlines");
        assertThat(all.get(2).answer().country()).contains(new CountryCode("IN"));
        assertThat(checks.lines(officer, id, Optional.of(LineStatus.CERTAIN), 1, 1))
                .singleElement()
                .isEqualTo(all.get(1));
        assertThat(checks.lines(officer, id, Optional.of(LineStatus.UNKNOWN), 0, 50))
                .isEmpty();
    }

    @Test
    void a_list_without_a_heading_is_known_by_its_names() throws IOException {
        ListChoice guess = checks.find(officer, bring("1,Loxodonta africana\n2,Elephas maximus\n"))
                .guess();
        assertThat(guess.heading()).isFalse();
        assertThat(guess.name()).isEqualTo(1);
        assertThat(checks.find(officer, bring("Was\nLoxodonta africana\nElephas maximus\n"))
                        .guess()
                        .heading())
                .isTrue();
    }

    @Test
    void nobody_else_finds_a_list() throws IOException {
        ListCheckId id = bring("Name\nLoxodonta africana\n");
        Viewer.Member other = member();
        assertThat(checks.own(other)).isEmpty();
        assertThat(checks.own(officer)).extracting(BroughtList::id).containsExactly(id);
        refuses(SpeciesProblem.LIST_GONE, () -> checks.find(other, id));
        refuses(SpeciesProblem.LIST_GONE, () -> checks.remove(other, id));
        refuses(SpeciesProblem.LIST_GONE, () -> checks.lines(other, id, Optional.empty(), 0, 10));
        refuses(
                SpeciesProblem.LIST_GONE,
                () -> checks.answer(other, id, checks.find(officer, id).guess()));
        assertThat(TestStore.shared().asApp().queryForObject("select count(*) from species.list_part", Integer.class))
                .isZero();
        checks.remove(officer, id);
        refuses(SpeciesProblem.LIST_GONE, () -> checks.find(officer, id));
    }

    @Test
    void a_list_is_forgotten_when_its_day_is_over() throws IOException {
        ListCheckId id = bring("Name\nLoxodonta africana\n");
        TestStore.shared().asSuperuser().update("update species.list_check set until = now() where id = ?", id.value());
        refuses(SpeciesProblem.LIST_GONE, () -> checks.find(officer, id));
        ended(jobs.start(Viewer.House.at("test"), "species.forget-lists", ""));
        assertThat(TestStore.shared()
                        .asSuperuser()
                        .queryForObject(
                                "select count(*) from species.list_part where list = ?", Integer.class, id.value()))
                .isZero();
    }

    @Test
    void a_long_list_is_answered_in_the_background() throws IOException {
        String names = IntStream.range(0, 6_000)
                .mapToObj(i -> i % 3 == 0 ? "Loxodonta africana" : i % 3 == 1 ? "Smutsia gigantea" : "nonsense " + i)
                .collect(Collectors.joining("\n"));
        ListCheckId id = bring("Name\n" + names + "\n");
        checks.answer(officer, id, checks.find(officer, id).guess());
        JobSummary job = ended(checks.find(officer, id).job().orElseThrow());
        assertThat(job.outcomeValues()).containsExactly("6000");
        BroughtList list = checks.find(officer, id);
        assertThat(list.answered()).isTrue();
        assertThat(list.counts())
                .isEqualTo(Map.of(LineStatus.CERTAIN, 2_000, LineStatus.SYNONYM, 2_000, LineStatus.UNKNOWN, 2_000));
        assertThat(checks.lines(officer, id, Optional.of(LineStatus.SYNONYM), 1_999, 50))
                .singleElement()
                .extracting(line -> line.row().number())
                .isEqualTo(6_000);
    }

    @Test
    void bad_files_are_named_and_nothing_is_kept() throws IOException {
        refuses(SheetProblem.EMPTY, "");
        refuses(SheetProblem.NO_TABLE, "\u0000\u0001\u0002binary, of course\u0000");
        refuses(SheetProblem.CELL_TOO_LONG, "Name\n" + "x".repeat(1 << 20) + "\n");
        refuses(SheetProblem.TOO_MANY_ROWS, "Name\n" + "a\n".repeat(100_001));
        assertThat(checks.own(officer)).isEmpty();

        ListCheckId only = bring("Scientific name,Country\n");
        checks.answer(officer, only, checks.find(officer, only).guess());
        assertThat(checks.find(officer, only).answered()).isTrue();
        assertThat(checks.find(officer, only).lines()).isZero();
        refuses(
                SpeciesProblem.LIST_COLUMN,
                () -> checks.answer(
                        officer, only, new ListChoice(true, 2, Optional.empty(), Optional.empty(), IN_1985)));
    }

    @Test
    void one_person_keeps_ten_lists_at_a_time() throws IOException {
        for (int i = 0; i < 10; i++) {
            bring("Name\nLoxodonta africana\n");
        }
        refuses(
                SpeciesProblem.LISTS_TOO_MANY,
                () -> checks.bring(officer, List.of("a"), IN_1985.day(), Optional.empty()));
        checks.remove(officer, checks.own(officer).getFirst().id());
        bring("Name\nLoxodonta africana\n");
    }

    private ListCheckId bring(String content) throws IOException {
        return checks.bring(officer, "list.csv", Files.writeString(folder.resolve("list.csv"), content));
    }

    private void refuses(SheetProblem problem, String content) throws IOException {
        Path file = Files.write(folder.resolve("bad"), content.getBytes(StandardCharsets.UTF_8));
        refuses(problem, () -> checks.bring(officer, "bad", file));
    }

    private static void refuses(ProblemCode problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(ProblemException::problem)
                .isEqualTo(problem);
    }

    private static List<AskedLine> lines(int count) {
        return Collections.nCopies(count, new AskedLine("Loxodonta africana", "", ""));
    }

    private JobSummary ended(org.saola.jobs.JobId id) {
        JobSummary job = jobs.find(Viewer.House.at("test"), id);
        while (!job.status().isOver()) {
            Thread.onSpinWait();
            job = jobs.find(Viewer.House.at("test"), id);
        }
        return job;
    }

    private Viewer.Member member() {
        TestPeople.TestPerson person = new TestPeople(program).person("Ada Reyes", Role.OFFICER);
        return new Viewer.Member(
                person.id(), person.agency(), Optional.empty(), Set.of(), Set.of(), Set.of(Factor.PASSKEY), ORIGIN);
    }
}

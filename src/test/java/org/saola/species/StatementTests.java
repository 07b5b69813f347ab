package org.saola.species;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Origin;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A statement stays as it was made, is seen by whoever has its code and by nobody else, and is checked against its data. */
@SaolaTest
@Tag("database")
class StatementTests {

    private static final Viewer NOBODY = new Viewer.Nobody(new Origin(Origin.Channel.PAGE, "192.0.2.77", ""));

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Statements statements;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Species species;

    private StatementCode made() {
        TaxonId elephant = species.book(NOBODY)
                .resolve("Loxodonta africana")
                .candidates()
                .getFirst()
                .taxon();
        return statements.make(
                NOBODY,
                new MakeStatement(
                        elephant, Regime.CITES, LocalDate.of(1999, 3, 1), Optional.of(new CountryCode("BW"))));
    }

    @Test
    void comes_back_as_it_was_made_and_agrees_with_its_data() {
        Statement statement = statements.find(NOBODY, made());
        assertThat(statement.content().answer().inWords()).isEqualTo("II");
        assertThat(statement.content().fromStarterSet()).isTrue();
        assertThat(statements.check(statement)).isEqualTo(StatementCheck.SAME);
    }

    @Test
    void says_so_when_the_kept_answer_is_not_what_its_edition_gives() {
        StatementCode code = made();
        TestStore.shared()
                .asSuperuser()
                .update(
                        "update species.statement set content = jsonb_set(content, '{answer,day}', '\"1985-03-01\"') where code = ?",
                        code.value());
        assertThat(statements.check(statements.find(NOBODY, code))).isEqualTo(StatementCheck.DIFFERS);
    }

    @Test
    void the_program_sees_no_statement_whose_code_it_does_not_name_and_changes_none() {
        StatementCode code = made();
        JdbcTemplate program = TestStore.shared().asApp();
        assertThat(program.queryForObject("select count(*) from species.statement", Long.class))
                .isZero();
        assertThatThrownBy(() -> program.update("update species.statement set day = '1985-03-01'"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> program.update("delete from species.statement"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(statements.find(NOBODY, code).code()).isEqualTo(code);
        assertThatThrownBy(() -> statements.find(NOBODY, StatementCode.draw()))
                .isInstanceOf(ProblemException.NotFound.class);
    }

    @Test
    void an_address_that_asks_too_often_has_to_wait() {
        Viewer greedy = new Viewer.Nobody(new Origin(Origin.Channel.PAGE, "192.0.2.78", ""));
        TaxonId elephant = species.book(NOBODY)
                .resolve("Loxodonta africana")
                .candidates()
                .getFirst()
                .taxon();
        MakeStatement asked = new MakeStatement(elephant, Regime.CITES, LocalDate.of(1999, 3, 1), Optional.empty());
        for (int i = 0; i < 60; i++) {
            statements.make(greedy, asked);
        }
        assertThatThrownBy(() -> statements.make(greedy, asked)).isInstanceOf(ProblemException.Unavailable.class);
    }

    @Test
    void reads_a_code_as_people_type_it() {
        StatementCode code = StatementCode.draw();
        assertThat(StatementCode.read(
                        " " + code.inGroups().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .contains(code);
        assertThat(StatementCode.read("7KPM-3XQW-9TCD-H2V0")).isEmpty();
        assertThat(StatementCode.read("x".repeat(100_000))).isEmpty();
    }
}

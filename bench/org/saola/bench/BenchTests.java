package org.saola.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The benches run; what they measure is never asserted. */
@Tag("database")
class BenchTests {

    @Test
    void measures_the_menu() {
        assertThat(MenuBench.run(200, 60)).isPositive();
    }

    @Test
    void measures_how_names_are_resolved() {
        assertThat(NamesBench.run(3000, 150, 60)).isPositive();
    }

    @Test
    void measures_the_trail() {
        assertThat(AuditBench.run(100)).isPositive();
    }

    @Test
    void measures_loads_and_the_law_of_a_whole_tree() {
        assertThat(SpeciesBench.run(400)).isPositive();
    }

    @Test
    void measures_the_answers_about_species() {
        assertThat(SpeciesApiBench.run(1)).isZero();
    }

    @Test
    void measures_lists_of_names() {
        assertThat(SpeciesListBench.run(60)).isEqualTo(60);
    }
}

package org.saola.species.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.saola.species.Rank;
import org.saola.species.internal.load.SynonymList.Synonym;

/** Where a name ends and its author begins, in lists as the Index prints them. */
class SynonymListTests {

    @Test
    void takes_no_word_of_an_author_for_a_part_of_the_name() {
        assertThat(SynonymList.split(
                        "Aerangis stylosa sensu Perrier, Aerides multiflora auct. non Roxb., Aerides pallida non Roxb.,"
                                + " Aloe falsa hort, Vanda alba de Vriese, Aloe laeta var. minor H.Perrier"))
                .extracting(Synonym::name, Synonym::author, Synonym::rank)
                .containsExactly(
                        tuple("Aerangis stylosa", "sensu Perrier", Rank.SPECIES),
                        tuple("Aerides multiflora", "auct. non Roxb.", Rank.SPECIES),
                        tuple("Aerides pallida", "non Roxb.", Rank.SPECIES),
                        tuple("Aloe falsa", "hort", Rank.SPECIES),
                        tuple("Vanda alba", "de Vriese", Rank.SPECIES),
                        tuple("Aloe laeta var. minor", "H.Perrier", Rank.VARIETY));
    }
}

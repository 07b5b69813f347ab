package org.saola.species.internal.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saola.species.TestData;

/** The cascade against real tables: as good as claimed, and no difference without a reason that is written down. */
class AgreementTests {

    private static final String INDEX = "species/Index_of_CITES_Species_2017-04-21_HTS.csv.gz";

    private static @Nullable Agreement agreement;

    @BeforeAll
    static void measure() throws IOException {
        agreement = Agreement.of(TestData.require("species/listings-2013-animals"), TestData.require(INDEX));
    }

    private static Agreement agreement() {
        return Objects.requireNonNull(agreement);
    }

    @Test
    void agrees_with_a_printed_index_on_more_than_99_2_of_100_species() {
        assertThat(agreement().compared()).isGreaterThan(5_500);
        assertThat(100.0 * agreement().agreed() / agreement().compared()).isGreaterThanOrEqualTo(99.2);
    }

    @Test
    void has_a_reason_on_record_for_every_difference() throws IOException {
        String reasons = Files.readString(Path.of("docs/species/agreement.md"));

        List<String> named = agreement().differences().values().stream()
                .flatMap(List::stream)
                .toList();

        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(reasons).contains("*" + name + "*"));
    }
}

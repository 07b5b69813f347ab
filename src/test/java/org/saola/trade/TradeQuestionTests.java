package org.saola.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TradeQuestionTests {

    private static final TradeQuestion ALL = TradeQuestion.of(TradeKind.COMPTAB);

    @Test
    void is_the_same_in_whatever_order_its_values_came() {
        TradeQuestion one =
                ALL.with(TradeFilter.EXPORTER, List.of("ID", "US", "ID")).with(TradeFilter.SOURCE, List.of("W"));
        TradeQuestion other =
                ALL.with(TradeFilter.SOURCE, List.of("W")).with(TradeFilter.EXPORTER, List.of("US", "ID"));

        assertThat(one).isEqualTo(other);
        assertThat(one.hash()).isEqualTo(other.hash());
        assertThat(one.canonical()).isEqualTo("comptab&exporter=ID&exporter=US&source=W");
    }

    @Test
    void tells_each_of_its_parts_apart() {
        assertThat(List.of(
                        ALL,
                        ALL.withKind(TradeKind.NET_EXPORTS),
                        ALL.withYears(2001, 2002),
                        ALL.withRelease("2025"),
                        ALL.with(TradeFilter.IMPORTER, List.of("US")),
                        ALL.with(TradeFilter.EXPORTER, List.of("US")),
                        ALL.with(TradeFilter.TAXON, List.of("a&term=LIV")),
                        ALL.with(TradeFilter.TAXON, List.of("a")).with(TradeFilter.TERM, List.of("LIV"))))
                .extracting(TradeQuestion::hash)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_filter_without_values_does_not_narrow() {
        assertThat(ALL.with(TradeFilter.TERM, List.of("LIV")).with(TradeFilter.TERM, List.of()))
                .isEqualTo(ALL);
        assertThat(ALL.values(TradeFilter.TERM)).isEmpty();
    }
}

package org.saola.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartTests {

    private static final ChartFrame FRAME = new ChartFrame("cases", "Cases", "", "Country");

    @Test
    void ticks_are_numbers_that_people_count_in_and_contain_zero() {
        assertThat(NiceScale.of(0, 1284, 5).ticks()).containsExactly(0.0, 500.0, 1000.0, 1500.0);
        assertThat(NiceScale.of(0, 94, 4).ticks()).containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
        assertThat(NiceScale.of(-4.5, 9.5, 4).ticks()).containsExactly(-5.0, 0.0, 5.0, 10.0);
        assertThat(NiceScale.of(40, 40, 4).from()).isZero();
        assertThat(NiceScale.of(0, 0, 4).ticks()).hasSizeGreaterThan(1);
    }

    @Test
    void a_scale_of_whole_things_offers_no_half() {
        assertThat(NiceScale.of(0, 1, 4, true).ticks()).containsExactly(0.0, 1.0);
        assertThat(NiceScale.of(0, 3, 5, true).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0);
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        assertThat(Sheet.wide(false, Locale.ENGLISH).number(12345.5)).isEqualTo("12,345.5");
        assertThat(Sheet.wide(false, Locale.FRENCH).number(12345.5)).isEqualTo("12\u202f345,5");
        assertThat(Sheet.wide(false, Locale.ENGLISH).tick(15_000_000)).isEqualTo("15M");
    }

    @Test
    void long_labels_are_broken_and_the_last_line_ends_with_an_ellipsis() {
        List<String> lines = Sheet.lines("Parts and derivatives of the African savanna elephant, worked", 120, 2);
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(Sheet.length(line)).isLessThanOrEqualTo(120));
        assertThat(lines.getLast()).endsWith("…");
        assertThat(Sheet.lines("Anticonstitutionnellement", 80, 3))
                .singleElement()
                .asString()
                .endsWith("…");
        assertThat(Sheet.lines("Gabon", 80, 3)).containsExactly("Gabon");
    }

    @Test
    void bars_end_within_the_drawing_also_for_large_numbers() {
        BarChart chart = new BarChart(FRAME, List.of("A", "B"), List.of(Series.of("Cases", 123_456_789.25, 1)));
        for (Drawing drawing : ChartView.of(chart, Locale.FRENCH).drawings()) {
            assertThat(bars(drawing)).hasSize(2).allSatisfy(bar -> {
                assertThat(bar.x()).isNotNegative();
                assertThat(bar.x() + bar.width()).isLessThan(100);
            });
        }
    }

    @Test
    void bars_grow_from_the_other_side_where_writing_runs_from_right_to_left() {
        BarChart chart = new BarChart(FRAME, List.of("A"), List.of(Series.of("Cases", 7)));
        Mark.Bar left =
                bars(BarLayout.draw(chart, Sheet.wide(false, Locale.ENGLISH))).getFirst();
        Mark.Bar right =
                bars(BarLayout.draw(chart, Sheet.wide(true, Locale.ENGLISH))).getFirst();
        assertThat(right.x() + right.width()).isCloseTo(100 - left.x(), org.assertj.core.data.Offset.offset(0.02));
    }

    @Test
    void a_missing_value_is_not_zero() {
        BarChart chart = new BarChart(FRAME, List.of("A", "B"), List.of(Series.of("Cases", 3, Series.MISSING)));
        ChartView view = ChartView.of(chart, Locale.ENGLISH);
        assertThat(view.rows().getLast().cells()).containsExactly("");
        assertThat(view.lowest()).isEqualTo(new ChartView.Extreme("A", "3"));
        assertThat(bars(view.drawings().getFirst())).hasSize(1);
    }

    @Test
    void a_line_breaks_where_a_value_is_missing() {
        LineChart chart =
                new LineChart(FRAME, List.of("1", "2", "3", "4"), List.of(Series.of("Cases", 1, 2, Series.MISSING, 4)));
        Drawing drawing = ChartView.of(chart, Locale.ENGLISH).drawings().getFirst();
        assertThat(drawing.marks())
                .filteredOn(Mark.Curve.class::isInstance)
                .singleElement()
                .satisfies(curve -> assertThat(((Mark.Curve) curve).path()).matches("M[^M]+L[^M]+M[^ML]+"));
    }

    @Test
    void several_series_get_patterns_a_legend_and_their_sum() {
        ColumnChart chart = new ColumnChart(FRAME, List.of("2024"), List.of(Series.of("Air", 2), Series.of("Sea", 3)));
        ChartView view = ChartView.of(chart, Locale.ENGLISH);
        assertThat(view.legend()).extracting(ChartView.Key::name).containsExactly("Air", "Sea");
        assertThat(view.rows().getFirst().cells()).containsExactly("2", "3", "5");
        assertThat(bars(view.drawings().getFirst())).allMatch(Mark.Bar::patterned);
    }

    @Test
    void shares_add_up_to_the_whole_bar() {
        ShareChart chart = new ShareChart(FRAME, List.of("A", "B", "C"), Series.of("Cases", 1, 1, 1));
        Drawing drawing = ChartView.of(chart, Locale.ENGLISH).drawings().getFirst();
        assertThat(bars(drawing).stream().mapToDouble(Mark.Bar::width).sum())
                .isCloseTo(100, org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void nothing_to_show_is_no_drawing() {
        assertThat(ChartView.of(new BarChart(FRAME, List.of(), List.of()), Locale.ENGLISH)
                        .drawings())
                .isEmpty();
        assertThat(ChartView.of(new ShareChart(FRAME, List.of("A"), Series.of("Cases", 0)), Locale.ENGLISH)
                        .drawings())
                .isEmpty();
    }

    @Test
    void refuses_figures_that_a_drawing_would_misstate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart(FRAME, List.of("A"), List.of(Series.of("Cases", 1, 2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ColumnChart(FRAME, List.of("A"), List.of(Series.of("Cases", -1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChartFrame("Not an id", "", "", ""));
    }

    private static List<Mark.Bar> bars(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Bar.class::isInstance)
                .map(Mark.Bar.class::cast)
                .toList();
    }
}

package org.saola.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;

class TableTests {

    private static final List<Column> COLUMNS = List.of(
            Column.text("name", "x.name").sorted(),
            Column.number("weight", "x.weight").sorted(),
            Column.text("note", "x.note"));
    private static final PageAddress ADDRESS =
            PageAddress.at("/things").with("q", "a b").with("sort", "-name").with("page", "3");

    @Test
    void a_head_sorts_by_its_column_and_turns_the_order_when_it_is_sorted_already() {
        List<DataTable.Head> heads = table(new Order("name", true)).heads();
        assertThat(heads)
                .extracting(DataTable.Head::href)
                .startsWith("/things?q=a%20b&sort=name", "/things?q=a%20b&sort=weight");
        assertThat(heads).extracting(DataTable.Head::ariaSort).containsExactly("descending", null, null);
    }

    @Test
    void an_order_that_no_column_offers_is_the_usual_one() {
        Order usual = Order.by("name");
        assertThat(Order.asked("-weight", COLUMNS, usual)).isEqualTo(new Order("weight", true));
        assertThat(Order.asked("note", COLUMNS, usual)).isEqualTo(usual);
        assertThat(Order.asked("weight;drop", COLUMNS, usual)).isEqualTo(usual);
        assertThat(Order.asked(null, COLUMNS, usual)).isEqualTo(usual);
    }

    @Test
    void the_pager_keeps_the_filter_and_the_order() {
        Pager pager = new Pager(ADDRESS, 3, 10, 95);
        assertThat(pager.next()).contains("/things?q=a%20b&sort=-name&page=4");
        assertThat(pager.steps()).extracting(Pager.Step::number).containsExactly(1, 2, 3, 4, 0, 10);
        assertThat(pager.steps().getFirst().href()).isEqualTo("/things?q=a%20b&sort=-name");
        assertThat(pager.from()).isEqualTo(21);
        assertThat(pager.to()).isEqualTo(30);
    }

    @Test
    void a_page_that_is_not_there_is_the_nearest() {
        assertThat(new Pager(ADDRESS, 99, 10, 95).page()).isEqualTo(10);
        assertThat(new Pager(ADDRESS, -4, 10, 95).page()).isEqualTo(1);
        assertThat(new Pager(ADDRESS, 3, 10, 0).from()).isZero();
        assertThat(new Pager(ADDRESS, 10, 10, 95)
                        .cut(IntStream.range(0, 95).boxed().toList()))
                .hasSize(5);
    }

    @Test
    void the_filter_carries_what_is_not_its_own_and_can_be_cleared() {
        PageAddress address = ADDRESS.with("lang", "fr");
        FormField field =
                new FormField.Line(Question.optional("q", "x.q"), LineKind.SEARCH, FilledForm.of(address.parameters()));
        TableFilter filter = new TableFilter("things", address, List.of(field));
        assertThat(filter.carried()).containsExactly(new PageAddress.Parameter("lang", "fr"));
        assertThat(filter.isUsed()).isTrue();
        assertThat(filter.cleared()).isEqualTo("/things?sort=-name&lang=fr");
    }

    @Test
    void refuses_a_row_that_does_not_fit_the_columns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataTable(
                        "things",
                        "",
                        COLUMNS,
                        List.of(Row.of(Cell.of("a"))),
                        Order.by("name"),
                        Pager.single(ADDRESS, 1)));
    }

    private static DataTable table(Order order) {
        return new DataTable("things", "Things", COLUMNS, List.of(), order, new Pager(ADDRESS, 3, 10, 95));
    }
}

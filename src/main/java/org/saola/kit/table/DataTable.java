package org.saola.kit.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saola.kit.PageAddress;

/**
 * A table with its order and its pages.
 *
 * @param id unique on the page; what a script replaces when the order, the page or the filter changes
 * @param caption what the rows are, in the reader's language
 * @param rows those of the present page, sorted already
 * @param files the same as files, all pages of it
 */
public record DataTable(
        String id,
        String caption,
        List<Column> columns,
        List<Row> rows,
        Order order,
        Pager pager,
        Optional<TableFiles> files) {

    private static final Set<String> UNNARROWING = Set.of(Pager.PARAMETER, Order.PARAMETER, "lang", "done");

    /** A head as the template shows it. @param ariaSort nothing where the table is not sorted by it */
    public record Head(Column column, String href, @Nullable String ariaSort) {}

    /** @throws IllegalArgumentException if a row has not one cell for each column */
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    public DataTable(String id, String caption, List<Column> columns, List<Row> rows, Order order, Pager pager) {
        this(id, caption, columns, rows, order, pager, Optional.empty());
    }

    /** The same table with links to files, which follow its filter since they stand in what a script replaces. */
    public DataTable with(TableFiles all) {
        return new DataTable(id, caption, columns, rows, order, pager, Optional.of(all));
    }

    public List<Head> heads() {
        return columns.stream().map(this::head).toList();
    }

    /** What the filter form must carry along: it stands outside of what a script replaces. */
    public List<PageAddress.Parameter> carried() {
        return pager.address().carried().stream()
                .filter(parameter -> parameter.name().equals(Order.PARAMETER))
                .toList();
    }

    /** Whether something in the address narrows it: an empty table then says that nothing matches, not that nothing is there. */
    public boolean narrowed() {
        return pager.address().parameters().entrySet().stream()
                .filter(parameter -> !UNNARROWING.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream())
                .anyMatch(value -> !value.isBlank());
    }

    private Head head(Column column) {
        String href = pager.address()
                .without(Pager.PARAMETER)
                .with(Order.PARAMETER, order.clicked(column).parameter())
                .href();
        String sort = !column.key().equals(order.key()) ? null : order.descending() ? "descending" : "ascending";
        return new Head(column, href, column.sortable() ? sort : null);
    }
}

package org.saola.kit.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** By which column rows are sorted; as a parameter, {@code name} or, from the greatest to the least, {@code -name}. */
public record Order(String key, boolean descending) {

    public static final String PARAMETER = "sort";

    public static Order by(String key) {
        return new Order(key, false);
    }

    /** The order asked for, or the usual one where nothing was asked or the column cannot be sorted by. */
    public static Order asked(@Nullable String parameter, List<Column> columns, Order usual) {
        if (parameter == null) {
            return usual;
        }
        Order asked = parameter.startsWith("-") ? new Order(parameter.substring(1), true) : by(parameter);
        boolean known = columns.stream()
                .anyMatch(column -> column.sortable() && column.key().equals(asked.key()));
        return known ? asked : usual;
    }

    public String parameter() {
        return descending ? "-" + key : key;
    }

    /** What a click on a column asks for: this column, or the other direction where it is sorted by already. */
    Order clicked(Column column) {
        return column.key().equals(key) ? new Order(key, !descending) : by(column.key());
    }
}

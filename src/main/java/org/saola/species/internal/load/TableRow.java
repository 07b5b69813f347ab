package org.saola.species.internal.load;

import java.util.List;
import java.util.Map;

/**
 * One row of a {@link Table}.
 *
 * @param line the line of the file on which it begins, the header being 1
 */
public record TableRow(long line, Map<String, Integer> positions, List<String> fields) {

    /** Returns what stands in a column, without blanks around it; empty where the column or the field is missing. */
    public String get(String column) {
        Integer position = positions.get(column);
        return position == null || position >= fields.size()
                ? ""
                : fields.get(position).strip();
    }

    /** Returns the number of a column as people count, from 1; 0 where the table has none of that name. */
    public int column(String name) {
        Integer position = positions.get(name);
        return position == null ? 0 : position + 1;
    }
}

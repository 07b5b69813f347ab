package org.saola.kit.table;

import java.util.List;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FormField;

/**
 * The form above a table that narrows it; sending it makes a plain address.
 *
 * @param table the id of the table
 * @param fields already filled with what was asked
 */
public record TableFilter(String table, PageAddress address, List<FormField> fields) {

    public String id() {
        return table + "-filter";
    }

    /** What the form must carry along; the order comes with the table, which may have changed since. */
    public List<PageAddress.Parameter> carried() {
        String[] own = fields.stream().map(field -> field.question().name()).toArray(String[]::new);
        return address.without(own).without(Pager.PARAMETER, Order.PARAMETER).carried();
    }

    public boolean isUsed() {
        return fields.stream().anyMatch(FormField::filled);
    }

    /** The same table, not narrowed. */
    public String cleared() {
        String[] own = fields.stream().map(field -> field.question().name()).toArray(String[]::new);
        return address.without(own).without(Pager.PARAMETER).href();
    }
}

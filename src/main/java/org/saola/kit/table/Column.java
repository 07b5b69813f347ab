package org.saola.kit.table;

/** A column. @param key its word in the {@code sort} parameter @param titleKey the message of its head */
public record Column(String key, String titleKey, boolean sortable, boolean numeric) {

    public static Column text(String key, String titleKey) {
        return new Column(key, titleKey, false, false);
    }

    public static Column number(String key, String titleKey) {
        return new Column(key, titleKey, false, true);
    }

    public Column sorted() {
        return new Column(key, titleKey, true, numeric);
    }
}

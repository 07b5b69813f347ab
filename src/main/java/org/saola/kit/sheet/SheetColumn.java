package org.saola.kit.sheet;

/**
 * A column to be written.
 *
 * @param title in the reader’s language
 * @param width how many digits fit side by side, where the format has widths; 1 to 255
 */
public record SheetColumn(String title, int width) {

    /** @throws IllegalArgumentException if it would be wider than any spreadsheet shows */
    public SheetColumn {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("a column as wide as " + width);
        }
    }
}

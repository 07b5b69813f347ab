package org.saola.trade;

import java.util.List;

/**
 * How an answer is to be written.
 *
 * @param separator of CSV: a comma or a semicolon
 * @param words for files that have room for them
 */
public record TradeFile(TradeFormat format, char separator, Words words) {

    /**
     * What a spreadsheet says beside its table, in the reader’s language.
     *
     * @param title of the table’s sheet
     * @param notes title of the sheet of notes
     * @param lines the notes: citation, release, caveats
     * @param cut the note where a spreadsheet cannot hold all rows
     */
    public record Words(String title, String notes, List<String> lines, String cut) {
        public static final Words NONE = new Words("", "", List.of(), "");

        public Words {
            lines = List.copyOf(lines);
        }
    }
}

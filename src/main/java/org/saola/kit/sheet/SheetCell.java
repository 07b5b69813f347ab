package org.saola.kit.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What stands in one place of a table in a file. A file of plain text has {@link Text} alone. */
public sealed interface SheetCell {

    SheetCell EMPTY = new Text("");

    /** What a file of plain text has in its place: days as {@code 2026-03-31}, numbers with a point and without groups. */
    String text();

    /** Words, and whatever looks like a number or a formula but was written as words. */
    record Text(String text) implements SheetCell {}

    /** @param format how a spreadsheet shows it, in its own language, such as {@code 0.00}; empty for the usual way */
    record Amount(BigDecimal value, String format) implements SheetCell {
        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    record Day(LocalDate day) implements SheetCell {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** A time of day on a day, in no zone: spreadsheets know none. */
    record Time(LocalDateTime at) implements SheetCell {
        @Override
        public String text() {
            return at.toString();
        }
    }

    record Truth(boolean value) implements SheetCell {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    default boolean isBlank() {
        return text().isBlank();
    }

    static SheetCell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static SheetCell of(long number) {
        return new Amount(BigDecimal.valueOf(number), "");
    }

    static SheetCell of(BigDecimal number) {
        return new Amount(number, "");
    }

    static SheetCell of(LocalDate day) {
        return new Day(day);
    }
}

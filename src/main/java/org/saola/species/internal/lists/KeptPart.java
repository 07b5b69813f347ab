package org.saola.species.internal.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.saola.kit.sheet.SheetCell;
import org.saola.kit.sheet.SheetRow;
import org.saola.species.AnsweredLine;
import org.saola.species.internal.ItemFormat;
import tools.jackson.core.type.TypeReference;

/** How rows and answers of a list are written in the database: packed, each cell as what it is. */
final class KeptPart {

    /** A row, each cell with a letter before it that says what it is. */
    record KeptRow(int number, List<String> cells) {}

    private static final TypeReference<List<KeptRow>> ROWS = new TypeReference<>() {};
    private static final TypeReference<List<AnsweredLine>> ANSWERS = new TypeReference<>() {};

    private KeptPart() {}

    static byte[] rows(List<SheetRow> rows) {
        return packed(rows.stream()
                .map(row -> new KeptRow(
                        row.number(),
                        row.cells().stream().map(KeptPart::written).toList()))
                .toList());
    }

    static List<SheetRow> rows(byte[] packed) {
        List<KeptRow> rows = unpacked(packed, ROWS);
        return rows.stream()
                .map(row -> new SheetRow(
                        row.number(), row.cells().stream().map(KeptPart::read).toList()))
                .toList();
    }

    static byte[] answers(List<AnsweredLine> answers) {
        return packed(answers);
    }

    static List<AnsweredLine> answers(byte[] packed) {
        return unpacked(packed, ANSWERS);
    }

    private static String written(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Text(String text) -> text.isEmpty() ? "" : "t" + text;
            case SheetCell.Amount amount -> "n" + amount.value().toPlainString() + "|" + amount.format();
            case SheetCell.Day(LocalDate day) -> "d" + day;
            case SheetCell.Time(LocalDateTime at) -> "m" + at;
            case SheetCell.Truth(boolean value) -> value ? "b1" : "b0";
        };
    }

    private static SheetCell read(String written) {
        if (written.isEmpty()) {
            return SheetCell.EMPTY;
        }
        String rest = written.substring(1);
        return switch (written.charAt(0)) {
            case 'n' -> {
                int end = rest.indexOf('|');
                yield new SheetCell.Amount(new BigDecimal(rest.substring(0, end)), rest.substring(end + 1));
            }
            case 'd' -> new SheetCell.Day(LocalDate.parse(rest));
            case 'm' -> new SheetCell.Time(LocalDateTime.parse(rest));
            case 'b' -> new SheetCell.Truth(rest.equals("1"));
            default -> SheetCell.of(rest);
        };
    }

    private static byte[] packed(Object content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(ItemFormat.JSON.writeValueAsBytes(content));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static <T> T unpacked(byte[] packed, TypeReference<T> type) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return ItemFormat.JSON.readValue(in.readAllBytes(), type);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}

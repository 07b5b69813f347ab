package org.saola.kit.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.ProblemException;

/** Reads one sheet of an XLSX file that {@link Unpacking} has looked at. */
final class XlsxTable {

    private static final int MOST_SHEETS = 500;

    private XlsxTable() {}

    static SheetReading read(Path file, Optional<String> wanted, Taken taken) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            List<Sheet> sheets = book.getSheets().limit(MOST_SHEETS).toList();
            Sheet sheet = sheets.stream()
                    .filter(each -> wanted.isPresent()
                            ? each.getName().equalsIgnoreCase(wanted.get())
                            : each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() ->
                            SheetReader.refused(wanted.isPresent() ? SheetProblem.NO_SUCH_SHEET : SheetProblem.EMPTY));
            int before = 0;
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    Row row = each.next();
                    if (row.getRowNum() <= before) {
                        throw SheetReader.refused(SheetProblem.BROKEN, row.getRowNum());
                    }
                    before = row.getRowNum();
                    taken.row(before, cells(row));
                }
            }
            return taken.xlsx(
                    sheet.getName(), sheets.stream().map(Sheet::getName).toList());
        } catch (ProblemException told) {
            throw told;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (RuntimeException broken) {
            // The library says what is wrong with a file by exceptions of many kinds.
            throw SheetReader.refused(SheetProblem.BROKEN, taken.lastRow() + 1);
        }
    }

    private static List<SheetCell> cells(Row row) {
        List<SheetCell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(cell(row.getCell(i)));
        }
        return cells;
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SheetCell.EMPTY;
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean truth) {
            return new SheetCell.Truth(truth);
        }
        return SheetCell.of(
                value instanceof String text
                        ? text
                        : Optional.ofNullable(cell.getRawValue()).orElse(""));
    }

    private static SheetCell number(Cell cell, BigDecimal value) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (ShownAs.date(format)) {
            Optional<SheetCell> day = date(cell);
            if (day.isPresent()) {
                return day.get();
            }
        }
        // Spreadsheets keep numbers in binary and write 4.1 as 4.0999999999999996: the shortest that is the same was
        // meant.
        BigDecimal meant = new BigDecimal(Double.toString(value.doubleValue()));
        BigDecimal plain = meant.signum() == 0 ? BigDecimal.ZERO : meant.stripTrailingZeros();
        return new SheetCell.Amount(plain.scale() < 0 ? plain.setScale(0) : plain, ShownAs.kept(format));
    }

    private static Optional<SheetCell> date(Cell cell) {
        try {
            LocalDateTime at = cell.asDate();
            return Optional.of(
                    at.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? new SheetCell.Day(at.toLocalDate())
                            : new SheetCell.Time(at));
        } catch (DateTimeException | ArithmeticException | org.dhatim.fastexcel.reader.ExcelReaderException none) {
            return Optional.empty();
        }
    }
}

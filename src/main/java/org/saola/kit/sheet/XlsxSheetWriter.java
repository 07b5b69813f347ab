package org.saola.kit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table in XLSX: its heading bold and always in sight, days and numbers as such. */
final class XlsxSheetWriter implements SheetWriter {

    private static final String PROGRAM = "Saola";
    private static final int ROWS_HELD = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDTH_OF_NOTES = 120;
    private static final String DAY = "yyyy-mm-dd";
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";

    /** Spreadsheets count days from here; what was before they cannot show as one. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Workbook workbook;
    private @Nullable Worksheet table;
    private int next = 1;
    private boolean broken;

    XlsxSheetWriter(OutputStream out) {
        this.workbook = new Workbook(new Unclosed(out), PROGRAM, null);
    }

    @Override
    public void begin(String title, List<SheetColumn> columns) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name(title));
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, cut(columns.get(i).title()));
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
            sheet.width(i, columns.get(i).width());
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        table = sheet;
    }

    @Override
    public void row(List<SheetCell> cells) throws IOException {
        Worksheet sheet = begun();
        for (int i = 0; i < cells.size(); i++) {
            put(sheet, next, i, cells.get(i));
        }
        next++;
        if (next % ROWS_HELD == 0) {
            tried(sheet::flush);
        }
    }

    @Override
    public void notes(String title, List<String> lines) throws IOException {
        tried(begun()::finish);
        Worksheet sheet = workbook.newWorksheet(name(title));
        sheet.width(0, WIDTH_OF_NOTES);
        for (int i = 0; i < lines.size(); i++) {
            words(sheet, i, 0, lines.get(i));
            sheet.style(i, 0).wrapText(true).set();
        }
        table = sheet;
        next = lines.size();
    }

    @Override
    public void close() throws IOException {
        if (!broken) {
            tried(workbook::finish);
        }
    }

    private static void put(Worksheet sheet, int row, int column, SheetCell cell) {
        switch (cell) {
            case SheetCell.Text(String text) -> words(sheet, row, column, text);
            case SheetCell.Amount amount -> {
                sheet.value(row, column, amount.value());
                if (!amount.format().isEmpty()) {
                    sheet.style(row, column).format(amount.format()).set();
                }
            }
            case SheetCell.Day(LocalDate day) when day.isBefore(FIRST_DAY) -> words(sheet, row, column, cell.text());
            case SheetCell.Day(LocalDate day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case SheetCell.Time time
            when time.at().toLocalDate().isBefore(FIRST_DAY) -> words(sheet, row, column, cell.text());
            case SheetCell.Time time -> {
                sheet.value(row, column, time.at());
                sheet.style(row, column).format(TIME).set();
            }
            case SheetCell.Truth truth -> sheet.value(row, column, truth.value());
        }
    }

    private static void words(Worksheet sheet, int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        // Blanks at the ends are kept in shared strings only; those stay in memory, so the others are written in place.
        if (text.equals(text.strip())) {
            sheet.inlineString(row, column, cut(text));
        } else {
            sheet.value(row, column, cut(text));
        }
    }

    /** What is longer makes the whole file unreadable. */
    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    private static String name(String title) {
        String name = title.strip().replaceAll("^'|'$", "’");
        return name.isEmpty() ? PROGRAM : name;
    }

    private Worksheet begun() {
        Worksheet sheet = table;
        if (sheet == null) {
            throw new IllegalStateException("no table was begun");
        }
        return sheet;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void tried(Work work) throws IOException {
        try {
            work.run();
        } catch (UncheckedIOException unwritable) {
            broken = true;
            throw unwritable.getCause();
        } catch (IOException | RuntimeException unwritable) {
            broken = true;
            throw unwritable;
        }
    }

    /** The stream is of who gave it. */
    private static final class Unclosed extends OutputStream {

        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}

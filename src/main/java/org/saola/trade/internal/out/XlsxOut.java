package org.saola.trade.internal.out;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.saola.kit.sheet.Formulas;
import org.saola.kit.sheet.SheetCell;
import org.saola.kit.sheet.SheetColumn;
import org.saola.kit.sheet.SheetFormat;
import org.saola.kit.sheet.SheetWriter;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeColumn;
import org.saola.trade.TradeFile;
import org.saola.trade.TradeRows;

/** An answer as a spreadsheet, with a sheet of notes. Quantities are numbers there, so that they can be added. */
public final class XlsxOut {

    /** What a spreadsheet holds, less the heading. */
    static final int MOST_ROWS = 1_048_575;

    private static final int NARROW = 12;
    private static final int WIDE = 30;
    private static final int WIDE_COLUMN = 2;

    private XlsxOut() {}

    public static void write(TradeAnswer answer, TradeFile.Words words, OutputStream out) throws IOException {
        List<TradeColumn> columns = answer.columns();
        try (SheetWriter sheet = SheetWriter.to(out, SheetFormat.XLSX, Formulas.HARMLESS)) {
            List<SheetColumn> headings = new ArrayList<>();
            for (TradeColumn column : columns) {
                headings.add(new SheetColumn(column.name(), headings.size() == WIDE_COLUMN ? WIDE : NARROW));
            }
            sheet.begin(words.title(), headings);
            List<String> notes = new ArrayList<>(words.lines());
            answer.read(MOST_ROWS + 1L, rows -> {
                if (!all(sheet, rows, columns)) {
                    notes.addFirst(words.cut());
                }
            });
            sheet.notes(words.notes(), notes);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** Whether all rows had room. */
    private static boolean all(SheetWriter sheet, TradeRows rows, List<TradeColumn> columns) {
        int count = 0;
        try {
            while (rows.next()) {
                if (++count > MOST_ROWS) {
                    return false;
                }
                List<SheetCell> cells = new ArrayList<>(columns.size());
                for (int column = 0; column < columns.size(); column++) {
                    String text = rows.text(column);
                    cells.add(
                            columns.get(column).number() && !text.isEmpty()
                                    ? SheetCell.of(new BigDecimal(text))
                                    : SheetCell.of(text));
                }
                sheet.row(cells);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return true;
    }
}

package org.saola.trade.internal.out;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeColumn;
import org.saola.trade.TradeRows;

/**
 * An answer as the public service exports it, byte for byte: a line for each row, ended by LF, quotes only where they are
 * needed. Nothing else is in it, so what is not to be lost (the citation) goes beside it.
 */
public final class CsvOut {

    private static final int BUFFER = 1 << 16;

    private CsvOut() {}

    /** @param separator a comma or a semicolon */
    public static void write(TradeAnswer answer, char separator, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        List<TradeColumn> columns = answer.columns();
        for (int column = 0; column < columns.size(); column++) {
            cell(writer, columns.get(column).name(), column, separator);
        }
        writer.write('\n');
        try {
            answer.read(rows -> lines(writer, rows, columns.size(), separator));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        writer.flush();
    }

    private static void lines(Writer writer, TradeRows rows, int columns, char separator) {
        try {
            while (rows.next()) {
                for (int column = 0; column < columns; column++) {
                    cell(writer, rows.text(column), column, separator);
                }
                writer.write('\n');
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void cell(Writer writer, String text, int column, char separator) throws IOException {
        if (column > 0) {
            writer.write(separator);
        }
        if (needsQuotes(text, separator)) {
            writer.write('"');
            writer.write(text.replace("\"", "\"\""));
            writer.write('"');
        } else {
            writer.write(text);
        }
    }

    private static boolean needsQuotes(String text, char separator) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == separator || each == '"' || each == '\n' || each == '\r') {
                return true;
            }
        }
        return false;
    }
}

package org.saola.trade.internal.out;

import java.io.OutputStream;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeColumn;
import org.saola.trade.TradeRows;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer for programs: {@code {"release","citation","query","columns":[],"rows":[[…]]}}. Numbers are exact, with the
 * decimals of the public files; nothing is null.
 */
public final class JsonOut {

    private JsonOut() {}

    public static void write(TradeAnswer answer, OutputStream out) {
        try (JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("release", answer.release().name());
            json.writeStringProperty("citation", answer.release().citation());
            json.writeStringProperty("query", answer.question().hash());
            json.writeArrayPropertyStart("columns");
            answer.columns().forEach(column -> json.writeString(column.name()));
            json.writeEndArray();
            json.writeArrayPropertyStart("rows");
            answer.read(rows -> rows(json, rows, answer.columns().toArray(TradeColumn[]::new)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void rows(JsonGenerator json, TradeRows rows, TradeColumn[] columns) {
        while (rows.next()) {
            json.writeStartArray();
            for (int column = 0; column < columns.length; column++) {
                String text = rows.text(column);
                if (text.isEmpty()) {
                    json.writeNull();
                } else if (columns[column].number()) {
                    json.writeNumber(text);
                } else {
                    json.writeString(text);
                }
            }
            json.writeEndArray();
        }
    }
}

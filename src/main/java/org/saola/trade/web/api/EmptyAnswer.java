package org.saola.trade.web.api;

import java.io.IOException;
import java.io.OutputStream;
import org.saola.trade.TradeFormat;
import org.saola.trade.TradeQuestion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What is answered where nothing was loaded: that there is no release, and no rows. As a file it is empty. */
final class EmptyAnswer {

    private EmptyAnswer() {}

    static void write(TradeQuestion question, TradeFormat format, OutputStream out) throws IOException {
        if (format != TradeFormat.JSON) {
            out.flush();
            return;
        }
        try (JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
            json.writeStartObject();
            json.writeNullProperty("release");
            json.writeNullProperty("citation");
            json.writeStringProperty("query", question.hash());
            json.writeArrayPropertyStart("columns");
            json.writeEndArray();
            json.writeArrayPropertyStart("rows");
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}

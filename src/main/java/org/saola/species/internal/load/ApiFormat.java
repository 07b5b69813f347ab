package org.saola.species.internal.load;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saola.species.LoadFault;
import org.saola.species.internal.ItemFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/**
 * What the public API v1 of Species+ answers, kept as files: pages of {@code taxon_concepts}, one taxon a line, and what it
 * answers for one taxon. {@code docs/species/formats.md} says what each file may be.
 */
final class ApiFormat {

    /** The taxon of an answer that does not name it: the only number in the name of its file. */
    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,9})\\D*");

    /** Whether the first character that is no blank can only begin JSON. */
    static boolean isJson(SourceFile file) throws IOException {
        try (Reader reader = file.text()) {
            int first = reader.read();
            while (first >= 0 && Character.isWhitespace(first)) {
                first = reader.read();
            }
            return first == '{' || first == '[';
        }
    }

    void read(List<SourceFile> files, Reading reading, BiConsumer<SourceFile, FileReading.Step> guarded) {
        ApiRecords records = new ApiRecords(reading);
        for (SourceFile file : files) {
            guarded.accept(file, () -> read(file, records, reading));
        }
        records.settle();
    }

    private static void read(SourceFile file, ApiRecords records, Reading reading) throws IOException {
        String name = file.name();
        Matcher number = NUMBER.matcher(name.replace("utf8", ""));
        ApiRecords.Source source = new ApiRecords.Source(name, number.matches() ? number.group(1) : "");
        try (Reader text = file.text();
                JsonParser parser = ItemFormat.JSON.createParser(text)) {
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.START_ARRAY) {
                        elements(parser, source, records);
                    } else if (token == JsonToken.START_OBJECT) {
                        object(parser, source, records);
                    } else {
                        reading.problems().add(LoadFault.FORMAT_UNKNOWN, name, parser.getString());
                        return;
                    }
                }
            } catch (StreamReadException broken) {
                TokenStreamLocation at = broken.getLocation();
                reading.problems().add(LoadFault.JSON_BROKEN, name, at.getLineNr(), at.getColumnNr(), "");
            }
        }
    }

    private static void elements(JsonParser parser, ApiRecords.Source source, ApiRecords records) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            records.take(JsonSpot.read(parser), source);
        }
    }

    /** A page may hold hundreds of taxa: they are taken one by one. What else is in the object is one record. */
    private static void object(JsonParser parser, ApiRecords.Source source, ApiRecords records) {
        TokenStreamLocation at = parser.currentTokenLocation();
        java.util.Map<String, JsonSpot> rest = new java.util.LinkedHashMap<>();
        boolean isPage = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("taxon_concepts") && value == JsonToken.START_ARRAY) {
                isPage = true;
                elements(parser, source, records);
            } else {
                rest.put(name, JsonSpot.read(parser));
            }
        }
        if (!isPage) {
            records.take(new JsonSpot(rest, at.getLineNr(), at.getColumnNr()), source);
        }
    }
}

package org.saola.species.internal.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value of a JSON file, and where it stands.
 *
 * @param value a map of names to spots, a list of spots, a text, a number or truth value as text, or null
 */
record JsonSpot(@Nullable Object value, long line, int column) {

    /** Reads the value at which the parser stands, to its end. */
    static JsonSpot read(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new JsonSpot(value(parser), at.getLineNr(), at.getColumnNr());
    }

    private static @Nullable Object value(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, JsonSpot> fields = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, read(parser));
                }
                return fields;
            }
            case START_ARRAY -> {
                List<JsonSpot> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(read(parser));
                }
                return elements;
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                return parser.getString();
            }
        }
    }

    /** Returns what stands under a name of an object; itself with nothing in it, where nothing does. */
    JsonSpot get(String name) {
        if (value instanceof Map<?, ?> fields && fields.get(name) instanceof JsonSpot found) {
            return found;
        }
        return new JsonSpot(null, line, column);
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> fields && fields.containsKey(name);
    }

    /** Returns the elements of a list; none where it is not one. */
    List<JsonSpot> list() {
        List<JsonSpot> found = new ArrayList<>();
        if (value instanceof List<?> elements) {
            for (Object element : elements) {
                if (element instanceof JsonSpot spot) {
                    found.add(spot);
                }
            }
        }
        return found;
    }

    /** Returns the text, number or truth value without blanks around it; empty where there is none. */
    String text() {
        return value instanceof String text ? text.strip() : "";
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }
}

package org.saola.species.web.clients;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/** An answer as XML, in the way in which the public API writes it: dashes in names, a type where it is no text. */
final class Xml {

    private static final Set<String> DAYS = Set.of("effective_at", "publication_date", "start_date");

    private Xml() {}

    static String of(String root, JsonNode answer) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            write(root, answer, out);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("an answer cannot be written as XML", impossible);
        }
        return text.toString();
    }

    private static void write(String key, JsonNode node, XMLStreamWriter out) throws XMLStreamException {
        String name = key.replace('_', '-');
        if (node.isNull()) {
            out.writeEmptyElement(name);
            out.writeAttribute("nil", "true");
            return;
        }
        out.writeStartElement(name);
        if (node.isArray()) {
            out.writeAttribute("type", "array");
            for (JsonNode each : node) {
                write(one(key), each, out);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                write(field.getKey(), field.getValue(), out);
            }
        } else {
            String type = type(key, node);
            if (!type.isEmpty()) {
                out.writeAttribute("type", type);
            }
            out.writeCharacters(allowed(node.asString()));
        }
        out.writeEndElement();
    }

    private static String type(String key, JsonNode node) {
        if (node.isBoolean()) {
            return "boolean";
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() ? "integer" : "float";
        }
        return key.equals("updated_at") ? "dateTime" : DAYS.contains(key) ? "date" : "";
    }

    /** The name of one element of a list. */
    private static String one(String list) {
        return switch (list) {
            case "common_names" -> "common_name";
            case "higher_taxa" -> "higher_taxon";
            default -> list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
        };
    }

    /** XML 1.0 has no place for most control characters, however they are written. */
    private static String allowed(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}

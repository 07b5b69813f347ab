package org.saola.species.web.clients;

import java.time.LocalDate;
import java.util.Optional;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryCode;
import org.saola.kernel.CountryKind;
import org.saola.kernel.Language;
import org.saola.species.Coded;
import org.saola.species.ListingNote;
import org.saola.species.Notice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The small parts of which answers are made. What is absent is null, and never left out: clients bind rows by their keys. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.shared();

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return MAKE.objectNode();
    }

    static ArrayNode array() {
        return MAKE.arrayNode();
    }

    static JsonNode text(String text) {
        return text.isEmpty() ? MAKE.nullNode() : MAKE.stringNode(text);
    }

    static JsonNode day(Optional<LocalDate> day) {
        return day.<JsonNode>map(known -> MAKE.stringNode(known.toString())).orElse(MAKE.nullNode());
    }

    static JsonNode place(Optional<CountryCode> country, Language language) {
        return country.<JsonNode>map(code -> {
                    ObjectNode place = object();
                    place.put("iso_code2", code.value());
                    place.put("name", name(code, language));
                    place.put("type", type(code));
                    return place;
                })
                .orElse(MAKE.nullNode());
    }

    static String name(CountryCode code, Language language) {
        return Countries.standard()
                .find(code)
                .map(country -> country.name().in(language).text())
                .orElse(code.value());
    }

    static String type(CountryCode code) {
        return Countries.standard()
                        .find(code)
                        .filter(country -> country.kind() == CountryKind.TERRITORY)
                        .isPresent()
                ? "TERRITORY"
                : "COUNTRY";
    }

    /** An object with members that are null, where there is none. */
    static ObjectNode coded(Optional<Coded> coded) {
        ObjectNode node = object();
        node.set("code", text(coded.map(Coded::code).orElse("")));
        node.set("name", text(coded.map(Coded::name).orElse("")));
        return node;
    }

    /** An object with members that are null, where there is none. */
    static ObjectNode notice(Optional<Notice> notice) {
        ObjectNode node = object();
        node.set("name", text(notice.map(Notice::name).orElse("")));
        node.set("date", day(notice.flatMap(Notice::date)));
        node.set("url", text(notice.map(Notice::url).orElse("")));
        return node;
    }

    static JsonNode hash(ListingNote note, Language language) {
        if (note.symbol().isEmpty() && note.symbolText().isEmpty()) {
            return MAKE.nullNode();
        }
        ObjectNode node = object();
        node.set("symbol", text(note.symbol()));
        node.set("note", text(note.symbolTextIn(language.code())));
        return node;
    }
}

package org.saola.kit.paper;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Puts the name of its script in the place of what the letters cannot show: a reader of a paper must see that something is missing. */
final class UnsetSigns {

    /** The id of the sentence at the end of a paper that says so; it goes where nothing was missing. */
    static final String SENTENCE = "unset";

    /** ISO 15924, which names scripts in every language; Java has no way back from its own names. */
    private static final Map<UnicodeScript, String> CODES = new EnumMap<>(UnicodeScript.class);

    static {
        for (String code : new String[] {
            "Arab", "Armn", "Beng", "Bopo", "Cans", "Cher", "Deva", "Ethi", "Geor", "Gujr", "Guru", "Hang", "Hani",
            "Hebr", "Hira", "Java", "Kana", "Khmr", "Knda", "Laoo", "Mlym", "Mong", "Mymr", "Nkoo", "Orya", "Sinh",
            "Syrc", "Taml", "Telu", "Tfng", "Thaa", "Thai", "Tibt", "Vaii", "Yiii"
        }) {
            CODES.put(UnicodeScript.forName(code), code);
        }
    }

    private final PaperLetters letters;
    private final MessageSource messages;
    private final Locale locale;
    private boolean found;

    UnsetSigns(PaperLetters letters, MessageSource messages, Locale locale) {
        this.letters = letters;
        this.messages = messages;
        this.locale = locale;
    }

    void name(Document document) {
        walk(document.getDocumentElement());
        Element sentence = document.getDocumentElement();
        NodeList all = document.getElementsByTagName("p");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element each && each.getAttribute("id").equals(SENTENCE)) {
                sentence = each;
            }
        }
        if (!found && sentence.getParentNode() instanceof Element parent) {
            parent.removeChild(sentence);
        }
    }

    private void walk(Node node) {
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each.getNodeType() == Node.TEXT_NODE) {
                String text = each.getNodeValue();
                if (text.codePoints().anyMatch(sign -> !letters.has(sign))) {
                    found = true;
                    each.setNodeValue(named(text));
                }
            } else {
                walk(each);
            }
        }
    }

    private String named(String text) {
        StringBuilder named = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (letters.has(sign)) {
                named.appendCodePoint(sign);
                at += Character.charCount(sign);
            } else {
                int end = endOf(text, at);
                named.append(name(text.substring(at, end)));
                at = end;
            }
        }
        return named.toString();
    }

    /** A run goes on over single blanks, so that a sentence becomes one name and not a name for each word. */
    private int endOf(String text, int start) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (!letters.has(sign)) {
                at += Character.charCount(sign);
                end = at;
            } else if (sign == ' ' && end == at) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private String name(String run) {
        String code = run.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(CODES::containsKey)
                .findFirst()
                .map(CODES::get)
                .orElse("");
        return code.isEmpty()
                ? messages.getMessage("kit.paper.sign", new Object[] {"U+%04X".formatted(run.codePointAt(0))}, locale)
                : messages.getMessage(
                        "kit.paper.script",
                        new Object[] {
                            new Locale.Builder().setScript(code).build().getDisplayScript(locale)
                        },
                        locale);
    }
}

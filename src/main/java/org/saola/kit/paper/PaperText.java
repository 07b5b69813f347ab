package org.saola.kit.paper;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what a template became, without what a paper cannot hold. */
final class PaperText {

    /**
     * Signs that are not to be seen: what XML does not know, and what turns the direction of writing or hides letters, by
     * which a paper could be made to read otherwise than it is. The soft hyphen stays: it says where a word may break.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r\\u00AD]]");

    private static final Pattern TYPE = Pattern.compile("^\\s*<!DOCTYPE[^>]*>", Pattern.CASE_INSENSITIVE);

    private PaperText() {}

    /** @throws IllegalStateException if the template is not well-formed XML */
    static Document read(String html) {
        // Letters that are written in two signs have no place of their own in the font, but their one sign has.
        String clean = Normalizer.normalize(UNSEEN.matcher(html).replaceAll(""), Normalizer.Form.NFC);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(TYPE.matcher(clean).replaceFirst(""))));
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IllegalStateException("the template of a paper must be well-formed XML", malformed);
        } catch (IOException never) {
            throw new java.io.UncheckedIOException(never);
        }
    }
}

package org.saola.species.web;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Texts of official data, which come with tags and entities of pages, as plain text. */
final class DataText {

    /** Of a page a browser would make; “< 20 kg” and “> 0.3%” are none. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");

    private static final Pattern BREAK = Pattern.compile("(?i)</?(br|p|li|div)\\b[^<>]{0,200}>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private DataText() {}

    static String plain(String text) {
        String known = text.indexOf('<') < 0
                ? text
                : TAG.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
        String decoded = known.indexOf('&') < 0 ? known : HtmlUtils.htmlUnescape(known);
        return BLANKS.matcher(decoded).replaceAll(" ").strip();
    }

    /** An address that can be a link; empty for everything else, such as one that is a script. */
    static String link(String address) {
        String plain = address.strip();
        return plain.matches("(?i)https?://[^\\s\"<>]+") ? plain : "";
    }
}

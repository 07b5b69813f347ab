package org.saola.species.internal.names;

import org.springframework.web.util.HtmlUtils;

/** Takes off what names bring along when they are copied from pages: tags and entities. */
final class Markup {

    /** A tag about a name is short: a longer stretch between angle brackets is text. */
    private static final int LONGEST_TAG = 80;

    private Markup() {}

    static String strip(String text) {
        String plain = text.indexOf('&') < 0 ? text : HtmlUtils.htmlUnescape(text);
        int open = plain.indexOf('<');
        if (open < 0) {
            return plain;
        }
        StringBuilder stripped = new StringBuilder(plain.length());
        int from = 0;
        while (open >= 0) {
            int close = plain.indexOf('>', open);
            if (close < 0) {
                break;
            }
            boolean tag = close - open <= LONGEST_TAG
                    && close > open + 1
                    && (plain.charAt(open + 1) == '/' || Character.isLetter(plain.charAt(open + 1)));
            stripped.append(plain, from, tag ? open : open + 1);
            from = tag ? close + 1 : open + 1;
            open = plain.indexOf('<', from);
        }
        return stripped.append(plain, from, plain.length()).toString();
    }
}

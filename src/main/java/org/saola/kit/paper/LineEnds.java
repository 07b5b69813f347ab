package org.saola.kit.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: as Java knows it, but never between an elided word and the next, {@code l’|annexe}, nor at a full
 * stop within an address; an address ends a line before a slash.
 */
final class LineEnds implements FSTextBreaker {

    private final BreakIterator usual;
    private String text = "";
    private int at;
    private int nextUsual;

    LineEnds(Locale locale) {
        usual = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String line) {
        text = line;
        at = 0;
        usual.setText(line);
        nextUsual = usual.first();
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at++;
        } while (at < text.length() && !mayEnd());
        return at;
    }

    private boolean mayEnd() {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (after == '/') {
            return before != '/' && before != ':' && !Character.isWhitespace(before);
        }
        boolean sticks = (before == '\u2019' || before == '.') && Character.isLetterOrDigit(after);
        return !sticks && isUsual();
    }

    /** Goes on from where it was: to ask about each place anew would read a long word as often as it has letters. */
    private boolean isUsual() {
        while (nextUsual != BreakIterator.DONE && nextUsual < at) {
            nextUsual = usual.next();
        }
        return nextUsual == at;
    }
}

package org.saola.kit.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** What stands between the columns of a file of plain text, found out from its first lines. */
final class Separator {

    /** Stands between no columns: for files of one. */
    static final char NONE = '\u001F';

    /** In the order in which they are believed: words and numbers hold commas more often than the others. */
    private static final char[] KNOWN = {'\t', ';', ','};

    private static final int LINES = 50;
    private static final int CHARACTERS = 1 << 16;

    private Separator() {}

    /**
     * Returns the one that the first line has and that divides most lines into as many parts as the first; {@link #NONE}
     * where the first line has none, so that the commas of authors do not divide a plain list of names with its heading.
     */
    static char in(Reader text) throws IOException {
        List<int[]> lines = count(text);
        char best = NONE;
        int fit = 0;
        for (int i = 0; i < KNOWN.length && !lines.isEmpty(); i++) {
            int column = i;
            int first = lines.getFirst()[i];
            int alike =
                    (int) lines.stream().filter(line -> line[column] == first).count();
            if (first > 0 && alike > fit) {
                best = KNOWN[i];
                fit = alike;
            }
        }
        return best;
    }

    /** How often each stands outside of quotes, line by line; lines without any letter are left out. */
    private static List<int[]> count(Reader text) throws IOException {
        List<int[]> lines = new ArrayList<>();
        int[] line = new int[KNOWN.length];
        boolean quoted = false;
        boolean blank = true;
        for (int read = 0; read < CHARACTERS && lines.size() < LINES; read++) {
            int c = text.read();
            if (c < 0) {
                break;
            }
            if (c == '"') {
                quoted = !quoted;
            }
            if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    lines.add(line);
                }
                line = new int[KNOWN.length];
                blank = true;
                continue;
            }
            blank &= Character.isWhitespace(c) && c != '\t';
            for (int i = 0; i < KNOWN.length && !quoted; i++) {
                line[i] += c == KNOWN[i] ? 1 : 0;
            }
        }
        if (!blank && lines.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}

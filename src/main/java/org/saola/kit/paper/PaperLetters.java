package org.saola.kit.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters that papers are set in: Noto Sans, which has Latin, Greek and Cyrillic, Vietnamese among them.
 *
 * <p>The font has signs of further scripts, but those must be joined or turned round to be read, which is not done here.
 */
final class PaperLetters {

    static final String FAMILY = "Noto Sans";

    /** Beyond its second plane Unicode has Chinese, and nothing of these scripts. */
    private static final int LAST = 0x1FFFF;

    private static final Set<UnicodeScript> SET = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    /** A cut of the font. @param weight as in CSS */
    enum Cut {
        REGULAR("Regular", 400, false),
        BOLD("Bold", 700, false),
        ITALIC("Italic", 400, true),
        BOLD_ITALIC("BoldItalic", 700, true);

        private final String file;
        private final int weight;
        private final boolean slanted;

        Cut(String word, int weight, boolean slanted) {
            this.file = "/kit/paper/NotoSans-" + word + ".ttf";
            this.weight = weight;
            this.slanted = slanted;
        }

        int weight() {
            return weight;
        }

        boolean isSlanted() {
            return slanted;
        }

        InputStream open() {
            InputStream stream = PaperLetters.class.getResourceAsStream(file);
            if (stream == null) {
                throw new IllegalStateException("the program lacks its own file " + file);
            }
            return stream;
        }
    }

    /** Read at the first paper. */
    private static final class Read {
        private static final PaperLetters KNOWN = new PaperLetters();
    }

    private final BitSet there = new BitSet();

    private PaperLetters() {
        try (InputStream stream = Cut.REGULAR.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            CmapLookup signs = font.getUnicodeCmapLookup();
            for (int sign = 0; sign <= LAST; sign++) {
                if (SET.contains(UnicodeScript.of(sign)) && signs.getGlyphId(sign) != 0) {
                    there.set(sign);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PaperLetters known() {
        return Read.KNOWN;
    }

    boolean has(int sign) {
        return there.get(sign) || Character.isWhitespace(sign) || sign == '\u00AD';
    }
}

package org.saola.trade.internal.load;

import java.util.Arrays;

/** The name and the higher taxa of one row, in whatever order the columns stand. */
final class TaxonParts {

    private char[] text = new char[256];
    private int end;
    private final int[] starts = new int[TaxonBook.PARTS];
    private final int[] sizes = new int[TaxonBook.PARTS];

    void clear() {
        end = 0;
        Arrays.fill(sizes, 0);
    }

    void add(int part, char[] from, int start, int size) {
        if (end + size > text.length) {
            text = Arrays.copyOf(text, (end + size) * 2);
        }
        System.arraycopy(from, start, text, end, size);
        starts[part] = end;
        sizes[part] = size;
        end += size;
    }

    int number(TaxonBook.Reader taxa, String file, long line) {
        taxa.clear();
        for (int part = 0; part < TaxonBook.PARTS; part++) {
            taxa.add(text, starts[part], sizes[part]);
        }
        return taxa.number(file, line);
    }
}

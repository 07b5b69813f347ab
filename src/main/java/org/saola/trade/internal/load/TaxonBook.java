package org.saola.trade.internal.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saola.trade.internal.codes.Words;

/** The taxa of the files, numbered as they come: a name with the higher taxa that stand beside it. For all threads. */
final class TaxonBook {

    /** Taxon, class, order, family, genus. */
    static final int PARTS = 5;

    /** @param parts the five texts, empty where nothing stands @param file where it stands first */
    record Entry(int number, List<String> parts, String file, long line) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    /** The look-up table of a thread: only what is not in it is asked of the book, which has to wait for others. */
    static final class Reader {
        private final TaxonBook book;
        private String[] keys = new String[1 << 12];
        private int[] numbers = new int[1 << 12];
        private int count;
        private final char[] joined = new char[1 << 14];
        private int length;
        private int parts;

        Reader(TaxonBook book) {
            this.book = book;
        }

        void clear() {
            length = 0;
            parts = 0;
        }

        /** Adds the next of the five parts; parts that a file does not have are added as empty ones. */
        void add(char[] text, int offset, int size) {
            if (length + size + 1 > joined.length) {
                throw new IllegalStateException("a name of a taxon is longer than any");
            }
            System.arraycopy(text, offset, joined, length, size);
            length += size;
            joined[length++] = '\n';
            parts++;
        }

        int number(String file, long line) {
            int mask = keys.length - 1;
            int slot = Words.spread(Words.hash(parts, joined, 0, length)) & mask;
            while (keys[slot] != null) {
                if (same(keys[slot])) {
                    return numbers[slot];
                }
                slot = slot + 1 & mask;
            }
            String key = new String(joined, 0, length);
            int number = book.number(key, file, line);
            if (++count * 2 > keys.length) {
                grow();
                return number;
            }
            keys[slot] = key;
            numbers[slot] = number;
            return number;
        }

        private boolean same(String key) {
            if (key.length() != length) {
                return false;
            }
            for (int i = length - 1; i >= 0; i--) {
                if (key.charAt(i) != joined[i]) {
                    return false;
                }
            }
            return true;
        }

        /** Begins anew with twice the room: what was there comes back when it is next met. */
        private void grow() {
            keys = new String[keys.length * 2];
            numbers = new int[keys.length];
            count = 0;
        }
    }

    Reader reader() {
        return new Reader(this);
    }

    private synchronized int number(String key, String file, long line) {
        Integer there = known.get(key);
        if (there != null) {
            return there;
        }
        int number = entries.size();
        known.put(key, number);
        entries.add(
                new Entry(number, List.copyOf(Arrays.asList(key.split("\n", -1)).subList(0, PARTS)), file, line));
        return number;
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }
}

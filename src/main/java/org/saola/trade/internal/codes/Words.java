package org.saola.trade.internal.codes;

import java.util.Arrays;

/** Numbers of words, found by their characters without making a text of them: a load looks up hundreds of millions. */
public final class Words {

    public static final int UNKNOWN = -1;

    private char[][] keys = new char[64][];
    private int[] values = new int[64];
    private int count;

    /** Adds a word; one that is there already keeps its number. */
    public void add(String word, int value) {
        char[] key = word.toCharArray();
        if (find(key, 0, key.length) != UNKNOWN) {
            return;
        }
        if (count * 2 >= keys.length) {
            grow();
        }
        put(key, value);
        count++;
    }

    public int find(char[] text, int offset, int length) {
        int mask = keys.length - 1;
        for (int slot = spread(hash(0, text, offset, length)) & mask; ; slot = slot + 1 & mask) {
            char[] key = keys[slot];
            if (key == null) {
                return UNKNOWN;
            }
            if (Arrays.equals(key, 0, key.length, text, offset, offset + length)) {
                return values[slot];
            }
        }
    }

    public static int hash(int seed, char[] text, int offset, int length) {
        int hash = seed;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    public static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }

    private void grow() {
        char[][] oldKeys = keys;
        int[] oldValues = values;
        keys = new char[oldKeys.length * 2][];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    private void put(char[] key, int value) {
        int mask = keys.length - 1;
        int slot = spread(hash(0, key, 0, key.length)) & mask;
        while (keys[slot] != null) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }
}

package org.saola.vault;

/** A part of a file: from the first byte to the last, both of them in it, counted from 0. */
public record ByteRange(long first, long last) {

    public ByteRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("not a range: " + first + "-" + last);
        }
    }

    public long length() {
        return last - first + 1;
    }
}

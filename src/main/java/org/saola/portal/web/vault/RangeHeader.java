package org.saola.portal.web.vault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saola.vault.ByteRange;

/** What a request with the header {@code Range} gets (RFC 9110, section 14.2). */
sealed interface RangeHeader {

    /** Everything: the header is malformed, of another unit, or asks for several parts, which a server may leave unheeded. */
    record Whole() implements RangeHeader {}

    record Part(ByteRange range) implements RangeHeader {}

    /** No byte of the file is in what is asked for. */
    record Beyond() implements RangeHeader {}

    Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** @param size of the file, at least one byte */
    static RangeHeader of(String header, long size) {
        Matcher one = ONE.matcher(header);
        if (!one.matches()) {
            return new Whole();
        }
        String first = one.group(1);
        String last = one.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? new Whole() : suffix(Long.parseLong(last), size);
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
        if (to < from) {
            return new Whole();
        }
        return from >= size ? new Beyond() : new Part(new ByteRange(from, Math.min(to, size - 1)));
    }

    private static RangeHeader suffix(long length, long size) {
        return length == 0 ? new Beyond() : new Part(new ByteRange(Math.max(0, size - length), size - 1));
    }
}

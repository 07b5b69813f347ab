package org.saola.trade;

import java.time.Instant;
import java.util.List;

/**
 * What was loaded together. It never changes.
 *
 * @param name such as {@code 2025.1}: small letters, digits, full stops and hyphens
 * @param rows shipments, or rows of the comparative tabulation
 * @param firstYear the first year of which something is reported
 * @param citation how to cite it, on every page and file
 * @param synthetic whether it was made up, for demonstrations and measurements, and is never to be shown as real
 */
public record Release(
        String name,
        ReleaseKind kind,
        Instant loadedAt,
        long rows,
        int firstYear,
        int lastYear,
        List<SourceFile> sources,
        String citation,
        boolean synthetic) {

    /** A file that the release was made of. @param sha256 of its unpacked bytes, in hexadecimal digits */
    public record SourceFile(String name, long rows, String sha256) {}

    public Release {
        sources = List.copyOf(sources);
    }
}

package org.saola.kit.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that hold tables. */
public enum SheetFormat {
    /** RFC 4180 in UTF-8, without a byte order mark. */
    CSV("text/csv;charset=UTF-8"),
    /** Office Open XML, ISO/IEC 29500: what spreadsheets keep today. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of the name of a file, without its dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the format of an extension, however its letters are written. */
    public static Optional<SheetFormat> ofExtension(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

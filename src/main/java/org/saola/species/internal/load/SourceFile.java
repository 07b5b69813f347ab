package org.saola.species.internal.load;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file that somebody brings, and the letters that it is written in, which are found out once: that takes reading all of it.
 */
record SourceFile(Path path, Charset charset) {

    /** @throws IOException if the file cannot be read to its end */
    static SourceFile of(Path path) throws IOException {
        return new SourceFile(path, TableText.charset(path));
    }

    String name() {
        return path.getFileName().toString();
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    Reader text() throws IOException {
        return TableText.open(path, charset);
    }

    /** @throws de.siegmar.fastcsv.reader.CsvParseException on reading, if quotes do not fit */
    Table table() throws IOException {
        return Table.of(name(), text());
    }
}

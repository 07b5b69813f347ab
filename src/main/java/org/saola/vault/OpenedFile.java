package org.saola.vault;

import java.io.IOException;
import java.io.OutputStream;

/** A file, or a part of it, that was checked and waits to be written. */
public interface OpenedFile extends AutoCloseable {

    StoredFile file();

    /** What will be written, within the file. */
    ByteRange part();

    /** Writes the plain bytes, a small piece at a time. @throws IOException if the reader is gone, or the disk fails now */
    void writeTo(OutputStream out) throws IOException;

    @Override
    void close();
}

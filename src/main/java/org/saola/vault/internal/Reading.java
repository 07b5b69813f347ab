package org.saola.vault.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.saola.vault.ByteRange;
import org.saola.vault.OpenedFile;
import org.saola.vault.StoredFile;

/** A file that is open. */
record Reading(StoredFile file, ByteRange part, SealedReader reader) implements OpenedFile {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        reader.copy(part.first(), part.last(), out);
    }

    @Override
    public void close() {
        reader.close();
    }
}

package org.saola.trade.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Made-up shipments. A folder of them has a mark in it, so that a release of them is never shown as real. */
public final class Samples {

    /** The mark: a file of this name beside the tables. */
    public static final String MARK = "MADE-UP.txt";

    private Samples() {}

    static boolean isSample(Path file) {
        Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
        return folder != null && Files.exists(folder.resolve(MARK));
    }
}

package org.saola.vault;

/** How the virus scanner is. */
public enum ScannerState {
    /** None is set: files are taken unscanned. */
    NONE,
    ANSWERS,
    /** One is set and does not answer: no file is taken. */
    SILENT;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

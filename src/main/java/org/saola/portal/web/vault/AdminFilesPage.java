package org.saola.portal.web.vault;

import java.util.List;
import java.util.Optional;
import org.saola.kit.FileSize;
import org.saola.kit.StatusTag;

/** The state of the vault. @param sweep what the last look at the disk found; nothing before the first */
public record AdminFilesPage(List<Holding> holdings, StatusTag scanner, Optional<Sweep> sweep) {

    /**
     * What an agency uses.
     *
     * @param gigabytes its own quota, or what was typed as one; empty where it has that of the settings
     * @param wrong whether what was typed cannot be one
     */
    public record Holding(
            String id,
            String agency,
            long files,
            FileSize used,
            FileSize quota,
            int percent,
            String gigabytes,
            boolean wrong) {}

    /** @param at when, in the reader's language */
    public record Sweep(String at, long files, FileSize size, long cleared, List<Finding> findings) {}

    /** @param faultKey the message that says what is wrong @param content the number in the name of the file on disk */
    public record Finding(String faultKey, String agency, String content) {}
}

package org.saola.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself: its last entry, {@code manifest.json}.
 *
 * @param format of the file; this program knows {@link #FORMAT}
 * @param saola the version of the program that made it; empty where that was not known
 * @param madeAt when the snapshot of the database was taken
 * @param rooms from the name of each room to the migrations that its tables had seen, in order
 */
record BackupManifest(
        int format,
        @Nullable String saola,
        Instant madeAt,
        Map<String, List<Step>> rooms,
        List<TablePart> tables,
        List<SequencePart> sequences,
        List<FilePart> files) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** A migration, by the name and SHA-256 of its file. */
    record Step(String version, String script, String sha256) {}

    /** The rows of a table, in the text format of {@code COPY}, in the entry {@code database/<schema>/<name>.copy}. */
    record TablePart(String schema, String name, List<String> columns, long rows, Content content) {
        String entry() {
            return "database/" + schema + "/" + name + ".copy";
        }
    }

    /** Where a sequence stood. */
    record SequencePart(String schema, String name, long last, boolean called) {}

    /**
     * A file of the data folder, in the entry {@code files/<path>}.
     *
     * @param modified milliseconds since 1970
     */
    record FilePart(String path, long modified, Content content) {
        String entry() {
            return "files/" + path;
        }
    }

    /** How long an entry is, in bytes, and its SHA-256 in hexadecimal digits. */
    record Content(long bytes, String sha256) {}

    long rows() {
        return tables.stream().mapToLong(TablePart::rows).sum();
    }
}

package org.saola.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What Flyway wrote down about a room. Where every migration that this program has is there, unchanged, and no other, Flyway
 * has nothing to do and is not asked: it takes a good part of a start. In any doubt it is.
 *
 * @param location as Flyway takes it, {@code classpath:…} or {@code filesystem:…}
 */
record MigrationHistory(String room, String location) {

    static final String TABLE = "flyway_schema_history";

    boolean isComplete(JdbcTemplate sql) {
        try {
            Set<String> applied = new HashSet<>(sql.queryForList(
                    "SELECT script || ' ' || coalesce(checksum::text, '') || ' ' || success FROM " + room + "." + TABLE,
                    String.class));
            return !applied.isEmpty() && applied.equals(expected());
        } catch (DataAccessException | IOException unclear) {
            return false;
        }
    }

    private Set<String> expected() throws IOException {
        Set<String> expected = new HashSet<>();
        String files = location.replaceFirst("^classpath:", "classpath*:").replaceFirst("^filesystem:", "file:");
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(files + "/*.sql")) {
            expected.add(file.getFilename() + " " + checksum(file) + " true");
        }
        return expected;
    }

    /** As Flyway computes it: line by line, so that line ends do not count. */
    private static int checksum(Resource file) throws IOException {
        CRC32 crc = new CRC32();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                crc.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) crc.getValue();
    }
}

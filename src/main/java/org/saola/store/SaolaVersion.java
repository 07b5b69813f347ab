package org.saola.store;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Which Saola this is. */
final class SaolaVersion {

    private SaolaVersion() {}

    /** Such as {@code 0.1.0}; empty where it was not built by Maven. */
    static String current() {
        Properties build = new Properties();
        try (InputStream in = SaolaVersion.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException unreadable) {
            // Then it is not known.
        }
        return build.getProperty("build.version", "");
    }

    /** Whether the first is certainly later than the second; a preview ({@code -SNAPSHOT}) comes before its version. */
    static boolean isNewer(@Nullable String one, String other) {
        if (one == null) {
            return false;
        }
        try {
            return Version.parse(one).compareTo(Version.parse(other)) > 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}

package org.saola.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the store, each also an environment variable: {@code saola.db.owner-password} is
 * {@code SAOLA_DB_OWNER_PASSWORD}.
 *
 * @param data the folder that holds everything Saola keeps; a text, because Spring would look for a relative path on the
 *     class path first and find a folder of ours that happens to have that name
 * @param url the address that others reach this Saola at; without it only this machine can
 * @param demo whether this is a demonstration, which must never be reachable from elsewhere
 * @param db an external PostgreSQL, or nothing but nulls for the one that comes with Saola
 */
@ConfigurationProperties("saola")
record StoreSettings(
        @DefaultValue("./data") String data,
        @Nullable String url,
        @DefaultValue("false") boolean demo,
        @DefaultValue Db db) {

    Path dataFolder() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    boolean hasPublicAddress() {
        return url != null && !url.isBlank();
    }

    /**
     * An external PostgreSQL.
     *
     * @param url for example {@code jdbc:postgresql://db.example.org:5432/saola}
     * @param owner the role that owns the schemas and runs the migrations
     * @param app the role that the program works as; neither a superuser nor the owner
     */
    record Db(
            @Nullable String url,
            @Nullable String owner,
            @Nullable String ownerPassword,
            @Nullable String app,
            @Nullable String appPassword) {

        boolean isExternal() {
            return url != null && !url.isBlank();
        }

        /** Never shows a password, whatever prints these settings. */
        @Override
        public String toString() {
            return "Db[url=" + url + ", owner=" + owner + ", app=" + app + "]";
        }
    }
}

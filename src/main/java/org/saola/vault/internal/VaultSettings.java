package org.saola.vault.internal;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the vault, each also an environment variable: {@code saola.vault.max-size} is
 * {@code SAOLA_VAULT_MAX_SIZE}.
 *
 * @param maxSize how large a file may be
 * @param quota how much an agency may keep, unless an administrator set another for it
 * @param types the media types that are taken, in the place of the usual ones; empty for those
 * @param clamd host and port of a virus scanner that speaks the protocol of clamd; empty for none
 * @param unpackedLimit how much the content of a ZIP may be, unpacked
 * @param grace how long a file without a row is left alone
 */
@ConfigurationProperties("saola.vault")
record VaultSettings(
        @DefaultValue("100MB") DataSize maxSize,
        @DefaultValue("10GB") DataSize quota,
        @DefaultValue List<String> types,
        @DefaultValue("") String clamd,
        @DefaultValue("2GB") DataSize unpackedLimit,
        @DefaultValue("24h") Duration grace) {}

package org.saola.store;

import java.time.Instant;

/**
 * A backup is whole and about to get its name. Announced at once: who listens and fails keeps it from being made.
 *
 * @param at the moment of which it holds everything
 * @param files of the data folder
 */
public record BackupTaken(Instant at, int tables, long rows, int files, boolean encrypted) {}

package org.saola.vault.internal;

import java.util.UUID;

/** A content as the database knows it. @param size of the plain text, in bytes */
record ContentRow(UUID id, String fingerprint, long size, WrappedKey key) {}

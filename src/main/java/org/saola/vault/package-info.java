/**
 * Files that must not change: kept under the hash of their content, encrypted, and seen by who may see what they hang on.
 *
 * <p>It does: take a file in as a stream, tell its type by its bytes, refuse what is too large, of a type that is not
 * allowed, unpacks without end or is infected; keep it encrypted; give it back whole or in part to who may see it; count what
 * each agency uses. It does not: know what a file hangs on (the room that owns that contributes a
 * {@link org.saola.vault.FileHook}), unpack or change a file, or show pages (those are in {@code portal}).
 *
 * <p>Entry points: {@link org.saola.vault.Vault} for rooms, {@link org.saola.vault.VaultCare} for who keeps the house.
 * Events: none.
 *
 * <pre>{@code
 * FileId id = vault.keep(viewer, new Upload("cases.case", caseId.toString(), handling, "permit.pdf", stream));
 * try (OpenedFile file = vault.open(viewer, id, Optional.empty())) {
 *     file.writeTo(out);
 * }
 * }</pre>
 *
 * <p><b>What holds on disk</b>, also for who copies the data folder while the program runs:
 *
 * <ul>
 *   <li>A file below {@code vault/} outside of {@code vault/incoming/} is whole and never changes, from the moment it has its
 *       name until it is deleted. What is in {@code incoming/} counts for nothing.
 *   <li>It has its name before its row is committed. So whoever copies the database first and the files after has a file for
 *       each row.
 *   <li>Removing a file deletes its key from the database, and from then on nobody can read it. The bytes stay for the time of
 *       grace (a day) and then the sweep deletes them: a copy that takes less than a day misses none.
 *   <li>{@code secrets/vault-keys.properties} only grows. Copied after the database, it opens every key there.
 *   <li>Without that file nothing can ever be read again.
 * </ul>
 */
@NullMarked
package org.saola.vault;

import org.jspecify.annotations.NullMarked;

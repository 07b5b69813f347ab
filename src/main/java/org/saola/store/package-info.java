/**
 * The store: one data folder, one PostgreSQL, and the migrations of every room.
 *
 * <p>It does: open and lock the data folder ({@link org.saola.store.DataFolder}); start, watch and stop the PostgreSQL
 * that comes with Saola, or connect to one given by {@code SAOLA_DB_URL}; keep two roles apart, the owner that migrates
 * and the role that the program works as; bring each room's schema up to date before anything can read it; and turn
 * what went wrong at start into one sentence ({@link org.saola.store.StartFailure}).
 *
 * <p>It does not: know any table, offer repositories, or decide who may see a row. Rooms take the
 * {@link javax.sql.DataSource} bean (or what Spring builds on it) and put their SQL under
 * {@code db/migration/<room>}.
 *
 * <p>Entry points: {@link org.saola.store.Starting} for a main class, {@link org.saola.store.DataFolder} for a room that
 * keeps files, {@link org.saola.store.PrivateFile} for one that must survive a crash. Events:
 * {@link org.saola.store.BackupTaken}.
 *
 * <pre>{@code
 * Path files = dataFolder.folder("vault");          // made when missing, for this user's eyes only
 * jdbcClient.sql("SELECT code FROM species.taxon"); // the schema is there: migrations have run
 * }</pre>
 */
@NullMarked
package org.saola.store;

import org.jspecify.annotations.NullMarked;

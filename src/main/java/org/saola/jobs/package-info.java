/**
 * Work in the background: jobs that may take long, tell how far they are, can be cancelled, and survive a restart; and the
 * events that wait for their listener.
 *
 * <p>It does: run what rooms contribute as {@link org.saola.jobs.Job}, once or again and again; keep who asked and how it
 * ended; begin a job again that the program left midway; show events whose listener failed, and send them again. It does
 * not: know what a job does, decide who may ask for it (the room that owns it does), or write the trail.
 *
 * <p>Entry points: {@link org.saola.jobs.Jobs}, {@link org.saola.jobs.KeptEvents}. Events: none.
 *
 * <pre>{@code
 * @Component
 * class VaultSweep implements Job {
 *     public String name() { return "vault.sweep"; }
 *     public String titleKey() { return "vault.sweep"; }
 *     public Optional<Recurrence> recurs() { return Optional.of(Recurrence.daily(LocalTime.of(2, 30), ZoneOffset.UTC)); }
 *     public void run(JobRun run) {
 *         for (int i = 0; i < files.size(); i++) {
 *             sweep(files.get(i));
 *             run.progress(i + 1, files.size()); // ends the job here when somebody cancelled it
 *         }
 *         run.outcome("vault.sweep.outcome", files.size());
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.saola.jobs;

import org.jspecify.annotations.NullMarked;

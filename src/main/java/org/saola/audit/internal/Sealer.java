package org.saola.audit.internal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** One thread that seals within a second of the commit, and what is left when the program stops. */
@Component
class Sealer implements SmartLifecycle {

    /** Small enough to keep the promise of one second, large enough that idling costs nothing to speak of. */
    private static final Duration BETWEEN = Duration.ofMillis(400);

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final Sealing sealing;
    private final Semaphore stop = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Sealer(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void start() {
        stop.drainPermits();
        thread = Thread.ofPlatform().name("sealer").daemon().start(this::work);
    }

    private void work() {
        boolean failing = false;
        boolean stopping = false;
        while (!stopping) {
            try {
                stopping = stop.tryAcquire(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
                while (sealing.sealSome() == Sealing.BATCH) {
                    // More waits.
                }
                failing = false;
            } catch (DataAccessException | TransactionException | java.io.UncheckedIOException e) {
                // PostgreSQL may be starting again, or the disk may be full: entries wait with their marks.
                if (!failing) {
                    LOG.warn("The trail cannot be sealed at the moment: {}", e.getMessage());
                }
                failing = true;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running != null) {
            stop.release();
            try {
                running.join(Duration.ofSeconds(8));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Stops after the web server, so that the last requests are sealed too. */
    @Override
    public int getPhase() {
        return 0;
    }
}

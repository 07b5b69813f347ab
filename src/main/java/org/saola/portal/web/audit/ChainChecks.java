package org.saola.portal.web.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.saola.audit.Audit;
import org.saola.audit.ChainVerdict;
import org.saola.kernel.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Checks the chain beside the requests, one check at a time, and remembers the last until the program stops.
 *
 * <p>Reading a long trail takes minutes; nobody should be able to start that many times over, nor wait for it.
 */
@Component
class ChainChecks {

    private static final Logger LOG = LoggerFactory.getLogger(ChainChecks.class);

    /** How the last check stands. */
    sealed interface State {
        record Never() implements State {}

        record Running(Instant since) implements State {}

        record Checked(Instant at, ChainVerdict verdict) implements State {}

        record Failed(Instant at) implements State {}
    }

    private final Audit audit;
    private final Clock clock = Clock.systemUTC();
    private final AtomicReference<State> state = new AtomicReference<>(new State.Never());

    ChainChecks(Audit audit) {
        this.audit = audit;
    }

    State state() {
        return state.get();
    }

    /** Starts a check unless one runs, and waits this long for its end. */
    void check(Viewer viewer, Duration patience) {
        State before = state.get();
        if (before instanceof State.Running || !state.compareAndSet(before, new State.Running(clock.instant()))) {
            return;
        }
        CountDownLatch ended = new CountDownLatch(1);
        Thread.ofVirtual().name("chain-check").start(() -> {
            try {
                state.set(result(viewer));
            } finally {
                ended.countDown();
            }
        });
        try {
            boolean inTime = ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debug("The check of the chain has ended: {}", inTime);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private State result(Viewer viewer) {
        try {
            ChainVerdict verdict = audit.verify(viewer);
            return new State.Checked(clock.instant(), verdict);
        } catch (RuntimeException e) {
            LOG.warn("The chain of the trail could not be checked", e);
            return new State.Failed(clock.instant());
        }
    }
}

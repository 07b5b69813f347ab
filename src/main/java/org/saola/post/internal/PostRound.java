package org.saola.post.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.SmartLifecycle;

/**
 * Sends the postman out when there is something to carry: at once after a commit, later for what has to be tried again.
 *
 * <p>It sleeps in between. Once in five minutes it looks by itself, for what somebody else wrote or a crash left.
 */
final class PostRound implements SmartLifecycle, ApplicationContextAware {

    private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(5);

    private final Postman postman;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private boolean pages;
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    PostRound(Postman postman, Clock clock) {
        this.postman = postman;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    void wake() {
        bell.release();
    }

    @Override
    public void setApplicationContext(ApplicationContext context) {
        pages = context instanceof WebServerApplicationContext;
    }

    /** A command of the operator, which has no pages, leaves letters to the program. */
    @Override
    public boolean isAutoStartup() {
        return pages;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("saola-post").start(this::walk);
    }

    /** Waits for the letter that is on its way. */
    @Override
    public void stop() {
        running = false;
        bell.release();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void walk() {
        while (running) {
            Duration sleep = LONGEST_SLEEP;
            try {
                sleep = until(postman.deliverDue());
            } catch (RuntimeException failure) {
                // The database is away for a moment; letters wait in it.
                LOG.warn("Letters could not be carried: {}", failure.toString());
                sleep = Duration.ofSeconds(30);
            }
            rest(sleep);
        }
    }

    private Duration until(Optional<Instant> due) {
        Duration wait = due.map(next -> Duration.between(clock.instant(), next)).orElse(LONGEST_SLEEP);
        return wait.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : wait.plusMillis(1);
    }

    private void rest(Duration sleep) {
        try {
            if (running && bell.tryAcquire(Math.max(1, sleep.toMillis()), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}

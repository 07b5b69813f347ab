package org.saola.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Uuid7;
import org.saola.kernel.Viewer;
import org.saola.store.TestStore;
import org.saola.store.Transactions;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the trail costs: how many small changes are written per second with and without it.
 *
 * <p>A change is one transaction that inserts one row of about 300 bytes, as a room does it; with the trail it also writes
 * a deed. Both sides run in turn, in one running Saola, from several threads, on the PostgreSQL that comes along, which
 * waits for the disk at each commit. The sealer works all the while, and before the other side’s turn it has sealed
 * everything, so that it is never paid for by the side that has no trail.
 */
final class AuditBench {

    private static final int THREADS = 4;
    private static final int ROUNDS = 10;
    private static final String BODY = "x".repeat(240);

    private static final Viewer.Member OFFICER = new Viewer.Member(
            PersonId.next(),
            AgencyId.next(),
            Optional.empty(),
            Set.of(Role.OFFICER),
            Set.of(),
            Set.of(Factor.PASSKEY),
            new Origin(Origin.Channel.PAGE, "192.0.2.7", "0123456789abcdef"));

    /** One side of the comparison. */
    private static final class Side {
        private final String name;
        private final boolean trail;
        private long writes;
        private long writing;
        private long sealing;

        private Side(String name, boolean trail) {
            this.name = name;
            this.trail = trail;
        }

        private double rate() {
            return writes / (writing / 1e9);
        }

        private double rateUntilSealed() {
            return writes / ((writing + sealing) / 1e9);
        }
    }

    private final Transactions transactions;
    private final Trail trail;
    private final JdbcClient jdbc;

    private AuditBench(ConfigurableApplicationContext saola) {
        this.transactions = saola.getBean(Transactions.class);
        this.trail = saola.getBean(Trail.class);
        this.jdbc = saola.getBean(JdbcClient.class);
    }

    /** @param rows to write on each side @return changes per second with the trail divided by those without */
    static double run(int rows) {
        try (ConfigurableApplicationContext saola = Running.saola()) {
            makeTable();
            return new AuditBench(saola).compare(rows);
        } finally {
            TestStore.shared().asOwner().execute("drop schema if exists bench cascade");
        }
    }

    private double compare(int rows) {
        int round = Math.max(1, rows / ROUNDS);
        measure(new Side("", false), round);
        measure(new Side("", true), round);
        Side without = new Side("without the trail", false);
        Side with = new Side("with the trail", true);
        for (int n = 0; n < ROUNDS; n++) {
            // Each is first as often as the other: files grow, and the disk is not the same at all times.
            measure(n % 2 == 0 ? without : with, round);
            measure(n % 2 == 0 ? with : without, round);
        }
        return report(without, with);
    }

    private void measure(Side side, int writes) {
        AtomicInteger left = new AtomicInteger(writes);
        CountDownLatch done = new CountDownLatch(THREADS);
        long start = System.nanoTime();
        for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(() -> {
                try {
                    while (left.getAndDecrement() > 0) {
                        change(side.trail);
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        long written = System.nanoTime();
        while (side.trail && waiting() > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
        side.writes += writes;
        side.writing += written - start;
        side.sealing += System.nanoTime() - written;
    }

    private void change(boolean withTrail) {
        transactions.write(OFFICER, () -> {
            java.util.UUID id = Uuid7.next();
            jdbc.sql("insert into bench.change (id, at, body) values (:id, now(), :body)")
                    .param("id", id)
                    .param("body", BODY)
                    .update();
            if (withTrail) {
                trail.write(
                        OFFICER,
                        Deed.done("bench.change-written", "bench.change", id).with("field", "body"));
            }
        });
    }

    private static int waiting() {
        Integer waiting =
                TestStore.shared().asSuperuser().queryForObject("select count(*) from audit.unsealed", Integer.class);
        return waiting == null ? 0 : waiting;
    }

    private static double report(Side without, Side with) {
        System.out.printf(
                Locale.ROOT, "%d changes on each side, %d threads, %d rounds in turn%n", with.writes, THREADS, ROUNDS);
        System.out.printf(Locale.ROOT, "%-34s %8.0f changes per second%n", without.name, without.rate());
        System.out.printf(Locale.ROOT, "%-34s %8.0f changes per second%n", with.name, with.rate());
        System.out.printf(
                Locale.ROOT, "%-34s %8.0f changes per second%n", "  until the last is sealed", with.rateUntilSealed());
        double ratio = with.rate() / without.rate();
        System.out.printf(Locale.ROOT, "with the trail it is %.2f of the rate without (goal: at least 0.67)%n", ratio);
        return ratio;
    }

    private static void makeTable() {
        var owner = TestStore.shared().asOwner();
        owner.execute("drop schema if exists bench cascade");
        owner.execute("create schema bench");
        owner.execute("create table bench.change (id uuid primary key, at timestamptz not null, body text not null)");
        owner.execute("grant usage on schema bench to saola_app");
        owner.execute("grant select, insert on bench.change to saola_app");
    }
}

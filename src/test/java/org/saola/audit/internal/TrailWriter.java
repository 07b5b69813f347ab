package org.saola.audit.internal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.saola.audit.Audit;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.kernel.Uuid7;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes entries of the trail without end: each is named on the output when, and only when, its transaction is done. */
public final class TrailWriter {

    private static final Viewer.House HOUSE = Viewer.House.at("test.trail");
    private static final String ACTION = "test.written";

    private TrailWriter() {}

    public static void begin(ConfigurableApplicationContext saola) {
        Trail trail = saola.getBean(Trail.class);
        Transactions transactions = saola.getBean(Transactions.class);
        for (int writer = 0; writer < 2; writer++) {
            Thread.ofPlatform().daemon().start(() -> {
                while (saola.isActive()) {
                    UUID subject = Uuid7.next();
                    transactions.write(HOUSE, () -> trail.write(HOUSE, Deed.done(ACTION, "test.trail", subject)));
                    System.out.println("wrote " + subject + ".");
                }
            });
        }
    }

    /** Says the verdict on the chain, which entries there are, and, once it is so, that all of them are sealed. */
    public static void check(ConfigurableApplicationContext saola) {
        Transactions transactions = saola.getBean(Transactions.class);
        JdbcClient jdbc = saola.getBean(JdbcClient.class);
        System.out.println("chain " + saola.getBean(Audit.class).verify(HOUSE).line() + ".");
        List<UUID> entries = transactions.read(
                HOUSE,
                () -> jdbc.sql("select subject::uuid from audit.entry where action = :action")
                        .param("action", ACTION)
                        .query(UUID.class)
                        .list());
        entries.forEach(subject -> System.out.println("entry " + subject + "."));
        while (waiting(transactions, jdbc) > 0) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        System.out.println("sealed " + saola.getBean(Audit.class).verify(HOUSE).line() + ".");
    }

    private static long waiting(Transactions transactions, JdbcClient jdbc) {
        return transactions.read(
                HOUSE,
                () -> jdbc.sql("select count(*) from audit.unsealed u join audit.entry e on e.id = u.entry"
                                + " where e.action = :action")
                        .param("action", ACTION)
                        .query(Long.class)
                        .single());
    }
}

package org.saola.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.saola.SaolaApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Saola, with writers that never stop: each number is printed when, and only when, the database has acknowledged it.
 *
 * <p>Not a bean, or every Spring test would find it by scanning.
 */
final class RecoveryWriter {

    /** The full stop shows that the line was not cut off by a kill. */
    static final Pattern ACKNOWLEDGED = Pattern.compile("acknowledged (\\d+)\\.");

    private static final int WRITERS = 3;

    private RecoveryWriter() {}

    public static void main(String[] args) {
        ConfigurableApplicationContext saola = Starting.run(SaolaApplication.class, args);
        JdbcTemplate owner =
                new JdbcTemplate(saola.getBean(OpenStore.class).database().owner());
        owner.execute("CREATE SCHEMA IF NOT EXISTS recovery");
        owner.execute("CREATE TABLE IF NOT EXISTS recovery.written (number bigint PRIMARY KEY)");
        owner.execute("GRANT USAGE ON SCHEMA recovery TO saola_app");
        owner.execute("GRANT SELECT, INSERT ON recovery.written TO saola_app");
        Long last = owner.queryForObject("SELECT coalesce(max(number), 0) FROM recovery.written", Long.class);
        AtomicLong next = new AtomicLong(last == null ? 0 : last);
        DataSource pool = saola.getBean(DataSource.class);
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread.ofPlatform().daemon().start(() -> {
                while (saola.isActive()) {
                    write(pool, next.incrementAndGet());
                }
            });
        }
    }

    private static void write(DataSource pool, long number) {
        while (true) {
            // A failed statement may have been carried out all the same; then the second try finds the number there.
            try (Connection connection = pool.getConnection();
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO recovery.written (number) VALUES (?) ON CONFLICT DO NOTHING")) {
                insert.setLong(1, number);
                insert.executeUpdate();
                System.out.println("acknowledged " + number + ".");
                return;
            } catch (SQLException gone) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }
}

package org.saola.store;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Identified;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that tell PostgreSQL who looks, so that row-level security can decide a second time.
 *
 * <p>Within another such transaction the work joins it, looks as its own viewer, and hands back to the one before. A
 * problem thrown inside rolls everything back.
 *
 * <pre>{@code
 * transactions.write(viewer, () -> {
 *     rows.insert(file);
 *     trail.write(viewer, Deed.done("cases.case-opened", "cases.case", file.id().value()));
 * });
 * }</pre>
 */
@Component
public final class Transactions {

    private static final List<String> SETTINGS = List.of("viewer", "person", "agency", "country", "networks", "roles");

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final TransactionTemplate apart;

    public Transactions(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Reads; writing fails unless this is within a transaction that writes. */
    public <T extends @Nullable Object> T read(Viewer viewer, Supplier<T> work) {
        return run(reading, viewer, work, TransactionSynchronizationManager.isActualTransactionActive());
    }

    /** Reads and writes: all of it or nothing. */
    public <T extends @Nullable Object> T write(Viewer viewer, Supplier<T> work) {
        return run(writing, viewer, work, TransactionSynchronizationManager.isActualTransactionActive());
    }

    /** Reads and writes: all of it or nothing. */
    public void write(Viewer viewer, Runnable work) {
        write(viewer, () -> {
            work.run();
            return null;
        });
    }

    /** Writes in a transaction of its own, which stays whatever becomes of the one around it. */
    public void writeApart(Viewer viewer, Runnable work) {
        run(
                apart,
                viewer,
                () -> {
                    work.run();
                    return null;
                },
                false);
    }

    @SuppressWarnings("NullAway") // What the template returns is what the work returned, null or not.
    private <T extends @Nullable Object> T run(
            TransactionTemplate template, Viewer viewer, Supplier<T> work, boolean within) {
        return template.execute(status -> {
            Map<String, ? extends @Nullable Object> before = within ? present() : Map.of();
            look(settings(viewer));
            T result = work.get();
            if (within) {
                look(before);
            }
            return result;
        });
    }

    private Map<String, @Nullable Object> present() {
        return jdbc.sql("select "
                        + SETTINGS.stream()
                                .map(name -> "coalesce(current_setting('saola." + name + "', true), '') as " + name)
                                .collect(Collectors.joining(", ")))
                .query()
                .singleRow();
    }

    /** Local to the transaction: a connection goes back to the pool knowing nobody. */
    private void look(Map<String, ? extends @Nullable Object> settings) {
        jdbc.sql("select "
                        + SETTINGS.stream()
                                .map(name -> "set_config('saola." + name + "', :" + name + ", true)")
                                .collect(Collectors.joining(", ")))
                .params(settings)
                .query()
                .singleRow();
    }

    private static Map<String, Object> settings(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Nobody nobody -> settings("nobody", "", "", "", "", "");
            case Viewer.House house -> settings("house", "", "", "", "", "");
            case Viewer.Member member ->
                settings(
                        "member",
                        text(member.person()),
                        text(member.agency()),
                        member.country().map(Object::toString).orElse(""),
                        member.networks().stream().map(Transactions::text).collect(Collectors.joining(",")),
                        member.roles().stream().map(Role::name).collect(Collectors.joining(",")));
        };
    }

    private static Map<String, Object> settings(String... values) {
        Map<String, Object> settings = new java.util.HashMap<>();
        for (int i = 0; i < SETTINGS.size(); i++) {
            settings.put(SETTINGS.get(i), values[i]);
        }
        return settings;
    }

    private static String text(Identified id) {
        return id.value().toString();
    }
}

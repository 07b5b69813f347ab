package org.saola.identity.internal;

import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the work that sign-in does, and lets time pass for it. */
public record TestWork(ApplicationContext program) {

    /** How many slow hashes were computed since the start. */
    public long hashes() {
        return program.getBean(PasswordHashes.class).computed();
    }

    /** All tests come from one network. */
    public void forgetFailures() {
        run("delete from identity.throttle");
    }

    /** As if this time had passed. @param interval of PostgreSQL */
    public void passTime(String interval) {
        run("update identity.throttle set open_at = open_at - interval '" + interval
                + "', last_failed = last_failed - interval '" + interval + "'");
        run("update identity.code set expires_at = expires_at - interval '" + interval + "'");
        run("update identity.session set expires_at = expires_at - interval '" + interval
                + "', seen_at = seen_at - interval '" + interval + "'");
    }

    private void run(String sql) {
        program.getBean(Transactions.class)
                .write(
                        Viewer.House.at("test.work"),
                        () -> program.getBean(JdbcClient.class).sql(sql).update());
    }
}

package org.saola.audit.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.kernel.Uuid7;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries; the time is that of this machine, since the moment of the deed counts and not that of the commit. */
@Component
class TrailEntries implements Trail {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock = Clock.systemUTC();

    TrailEntries(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void write(Viewer viewer, Deed deed) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the trail is written in the transaction of the change: " + deed.action());
        }
        insert(viewer, deed);
    }

    @Override
    public void writeApart(Viewer viewer, Deed deed) {
        transactions.writeApart(viewer, () -> insert(viewer, deed));
    }

    private void insert(Viewer viewer, Deed deed) {
        Map<String, @Nullable Object> values = new HashMap<>(who(viewer));
        values.put("id", Uuid7.next());
        values.put("at", Timestamp.from(clock.instant()));
        values.put("channel", viewer.origin().channel().name());
        values.put("address", viewer.origin().address());
        values.put("session", viewer.origin().session());
        values.put("action", deed.action());
        values.put("kind", deed.kind());
        values.put("subject", deed.subject());
        values.put("outcome", deed.outcome().name());
        values.put("details", JSON.writeValueAsString(new TreeMap<>(deed.details())));
        jdbc.sql("""
                with written as (
                  insert into audit.entry (id, at, viewer, person, agency, task, channel, address, session,
                                           action, kind, subject, outcome, details)
                  values (:id, :at, :viewer, :person, :agency, :task, :channel, :address, :session,
                          :action, :kind, :subject, :outcome, cast(:details as jsonb)))
                insert into audit.unsealed (entry) values (:id)
                """).params(values).update();
    }

    private static Map<String, @Nullable Object> who(Viewer viewer) {
        Map<String, @Nullable Object> who = new HashMap<>();
        who.put("person", viewer.personId().map(id -> id.value()).orElse(null));
        who.put("agency", viewer.agencyId().map(id -> id.value()).orElse(null));
        who.put("task", viewer instanceof Viewer.House house ? house.task() : "");
        who.put(
                "viewer",
                switch (viewer) {
                    case Viewer.Nobody nobody -> "nobody";
                    case Viewer.Member member -> "member";
                    case Viewer.House house -> "house";
                });
        return who;
    }
}

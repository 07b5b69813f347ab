package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Sessions;
import org.saola.identity.SignInDeed;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Shows and ends sessions. */
@Service
class SessionList implements Sessions {

    private static final String TASK = "identity.session";

    private final SessionRows rows;
    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Transactions transactions;
    private final Trail trail;

    SessionList(SessionRows rows, JdbcClient jdbc, SignInSettings settings, Transactions transactions, Trail trail) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public List<Shown> own(Viewer.Member viewer, HttpServletRequest request) {
        Optional<UUID> here = OpenSession.of(request).map(OpenSession::id);
        return transactions.read(
                HouseWork.of(TASK, viewer),
                () -> jdbc.sql("""
                select id, device, address, started_at, seen_at from identity.session
                where person = :person and expires_at > now() and seen_at > now() - make_interval(secs => :idle)
                  and factors <> '{PASSWORD}'
                order by seen_at desc, id""")
                        .param("person", viewer.person().value())
                        .param("idle", settings.idle().toSeconds())
                        .query((row, number) -> new Shown(
                                row.getObject("id", UUID.class),
                                row.getString("device"),
                                row.getString("address"),
                                row.getObject("started_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                                here.equals(Optional.of(row.getObject("id", UUID.class)))))
                        .list());
    }

    @Override
    public void end(Viewer.Member viewer, UUID session) {
        change(viewer, viewer.person(), () -> rows.end(viewer.person(), session));
    }

    @Override
    public void endOthers(Viewer.Member viewer, HttpServletRequest request) {
        Optional<UUID> here = OpenSession.of(request).map(OpenSession::id);
        change(viewer, viewer.person(), () -> rows.endAll(viewer.person(), here));
    }

    @Override
    public void endAll(Viewer viewer, PersonId person) {
        change(viewer, person, () -> rows.endAll(person, Optional.empty()));
    }

    private void change(Viewer viewer, PersonId person, IntSupplier ending) {
        transactions.write(viewer, () -> {
            int ended = transactions.<Integer>write(HouseWork.of(TASK, viewer), ending::getAsInt);
            if (ended > 0) {
                trail.write(
                        viewer,
                        Deed.done(SignInDeed.SESSIONS_ENDED.action(), "identity.person", person.value())
                                .with("sessions", ended));
            }
        });
    }
}

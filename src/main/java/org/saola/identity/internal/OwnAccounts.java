package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Account;
import org.saola.identity.Accounts;
import org.saola.identity.ActingFor;
import org.saola.identity.SignInDeed;
import org.saola.identity.SignInProblem;
import org.saola.identity.Viewers;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Texts;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people may change of their own account. */
@Service
class OwnAccounts implements Accounts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final SessionRows sessions;
    private final Viewers viewers;
    private final Trail trail;

    OwnAccounts(Transactions transactions, JdbcClient jdbc, SessionRows sessions, Viewers viewers, Trail trail) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.viewers = viewers;
        this.trail = trail;
    }

    @Override
    public Optional<Account> own(Viewer viewer) {
        return viewer instanceof Viewer.Member member
                ? transactions.read(
                        HouseWork.of("identity.account", viewer),
                        () -> jdbc.sql("""
                        select p.id, p.name, p.email, p.language, a.name as agency
                        from identity.person p, identity.agency a where p.id = :person and a.id = :agency""")
                                .param("person", member.person().value())
                                .param("agency", member.agency().value())
                                .query(OwnAccounts::account)
                                .optional())
                : Optional.empty();
    }

    @Override
    public List<String> knownWords(PersonId person) {
        return transactions.read(
                Viewer.House.at("identity.account"),
                () -> jdbc.sql("""
                select p.name from identity.person p where p.id = :person
                union select p.email from identity.person p where p.id = :person
                union select n.value from identity.membership m join identity.agency a on a.id = m.agency,
                  jsonb_each_text(a.name || jsonb_build_object('short', a.short_name)) n where m.person = :person""")
                        .param("person", person.value())
                        .query(String.class)
                        .list());
    }

    @Override
    public void change(Viewer.Member viewer, String name, Language language) {
        transactions.write(viewer, () -> {
            transactions.write(
                    HouseWork.of("identity.account", viewer),
                    () -> jdbc.sql("""
                    update identity.person set name = :name, language = :language, version = version + 1
                    where id = :person""")
                            .param("name", name)
                            .param("language", language.code())
                            .param("person", viewer.person().value())
                            .update());
            trail.write(
                    viewer,
                    Deed.done(
                            SignInDeed.ACCOUNT_CHANGED.action(),
                            "identity.person",
                            viewer.person().value()));
        });
    }

    @Override
    public void actFor(Viewer.Member viewer, HttpServletRequest request, AgencyId agency) {
        if (viewers.actingFor(viewer.person()).stream().map(ActingFor::agency).noneMatch(agency::equals)) {
            throw new ProblemException.NotFound(SignInProblem.ACTING_UNKNOWN);
        }
        OpenSession session =
                OpenSession.of(request).orElseThrow(() -> new ProblemException.NotFound(SignInProblem.ACTING_UNKNOWN));
        transactions.write(viewer, () -> {
            transactions.write(HouseWork.of("identity.session", viewer), () -> sessions.actFor(session, agency));
            trail.write(viewer, Deed.done(SignInDeed.ACTING_CHOSEN.action(), "identity.agency", agency.value()));
        });
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                new Language(row.getString("language")),
                JSON.readValue(row.getString("agency"), Texts.class));
    }
}

package org.saola.identity.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Credentials;
import org.saola.identity.PasswordFault;
import org.saola.identity.SignInDeed;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps passwords as slow hashes, where the house alone looks. */
@Service
class Passwords implements Credentials {

    /** Where something by which a person signs in is kept. */
    private static final List<String> OF_PERSON =
            List.of("session", "password", "passkey", "passkey_user", "api_token", "recovery", "linked_identity");

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final PasswordHashes hashes;
    private final AccountNews news;
    private final Trail trail;

    Passwords(Transactions transactions, JdbcClient jdbc, PasswordHashes hashes, AccountNews news, Trail trail) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.news = news;
        this.trail = trail;
    }

    @Override
    public Optional<PasswordFault> check(String password, Collection<String> known) {
        return PasswordRules.check(password, known);
    }

    @Override
    public boolean hasPassword(PersonId person) {
        return hash(person) != null;
    }

    @Override
    public boolean matches(PersonId person, String password) {
        return hashes.matches(password, hash(person));
    }

    @Override
    public void setPassword(Viewer viewer, PersonId person, String password) {
        if (PasswordRules.hasWrongLength(password)) {
            throw new IllegalArgumentException("a password of a length that is not allowed");
        }
        // Slow: before the transaction, which would hold its connection for nothing.
        String hash = hashes.hash(password);
        boolean another = hasPassword(person);
        change(viewer, SignInDeed.PASSWORD_SET, person, () -> {
            jdbc.sql("""
                insert into identity.password (person, hash) values (:person, :hash)
                on conflict (person) do update set hash = excluded.hash, set_at = now()""").param("person", person.value()).param("hash", hash).update();
            if (another) {
                news.tell(person, "identity.mail.password-set.", viewer);
            }
        });
    }

    @Override
    public void forget(Viewer viewer, PersonId person) {
        change(viewer, SignInDeed.SIGN_IN_FORGOTTEN, person, () -> {
            for (String table : OF_PERSON) {
                jdbc.sql("delete from identity." + table + " where person = :person")
                        .param("person", person.value())
                        .update();
            }
        });
    }

    private void change(Viewer viewer, SignInDeed deed, PersonId person, Runnable change) {
        transactions.write(viewer, () -> {
            transactions.write(HouseWork.of("identity.password", viewer), change);
            trail.write(viewer, Deed.done(deed.action(), "identity.person", person.value()));
        });
    }

    private @Nullable String hash(PersonId person) {
        return transactions.read(
                Viewer.House.at("identity.password"),
                () -> jdbc.sql("select hash from identity.password where person = :person")
                        .param("person", person.value())
                        .query(String.class)
                        .optional()
                        .orElse(null));
    }
}

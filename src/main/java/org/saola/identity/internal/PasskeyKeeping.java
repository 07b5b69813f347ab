package org.saola.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Passkeys;
import org.saola.identity.SignInDeed;
import org.saola.identity.SignInProblem;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps passkeys and the questions asked of them, and writes down what becomes of them. */
@Component
class PasskeyKeeping {

    private static final String TASK = "identity.passkey";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PasskeyRows rows;
    private final SessionRows sessions;
    private final AccountNews news;
    private final Transactions transactions;
    private final Trail trail;

    PasskeyKeeping(PasskeyRows rows, SessionRows sessions, AccountNews news, Transactions transactions, Trail trail) {
        this.rows = rows;
        this.sessions = sessions;
        this.news = news;
        this.transactions = transactions;
        this.trail = trail;
    }

    <T> T write(Viewer house, Supplier<T> work) {
        return transactions.<T>write(house, work);
    }

    void ask(OpenSession session, String what, Bytes challenge) {
        sessions.ask(
                session,
                JSON.createObjectNode()
                        .put("what", what)
                        .put("challenge", challenge.toBase64UrlString())
                        .toString());
    }

    /** Takes the question, committed at once: whatever comes of the answer, there is no second one to it. */
    Optional<Bytes> takeAsked(OpenSession session, String what, Viewer asker) {
        return transactions
                .<Optional<String>>write(HouseWork.of(TASK, asker), () -> sessions.takeAsked(session))
                .map(JSON::readTree)
                .filter(asked -> asked.path("what").asString("").equals(what))
                .map((JsonNode asked) ->
                        Bytes.fromBase64(asked.path("challenge").asString()));
    }

    void add(Viewer.Member viewer, Runnable registering) {
        transactions.write(viewer, () -> {
            transactions.write(HouseWork.of(TASK, viewer), registering);
            trail.write(viewer, done(SignInDeed.PASSKEY_ADDED, viewer));
            news.tell(viewer.person(), "identity.mail.passkey-added.", viewer);
        });
    }

    void remove(Viewer.Member viewer, UUID passkey) {
        transactions.write(viewer, () -> {
            int removed = transactions.<Integer>write(HouseWork.of(TASK, viewer), () -> {
                int gone = rows.remove(viewer.person(), passkey);
                if (gone > 0 && !news.canSignIn(viewer.person())) {
                    throw new ProblemException.Conflict(SignInProblem.LAST_WAY_IN);
                }
                return gone;
            });
            if (removed > 0) {
                trail.write(viewer, done(SignInDeed.PASSKEY_REMOVED, viewer));
            }
        });
    }

    List<Passkeys.Shown> shown(PersonId person, Viewer viewer) {
        return transactions.read(HouseWork.of(TASK, viewer), () -> rows.shown(person));
    }

    Optional<PersonId> owner(Bytes credential, Viewer asker) {
        return transactions.read(HouseWork.of(TASK, asker), () -> rows.owner(credential));
    }

    void trailApart(Viewer viewer, Deed deed) {
        trail.writeApart(viewer, deed);
    }

    private static Deed done(SignInDeed deed, Viewer.Member viewer) {
        return Deed.done(deed.action(), "identity.person", viewer.person().value());
    }
}

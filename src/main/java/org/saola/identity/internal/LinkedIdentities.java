package org.saola.identity.internal;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.SignInDeed;
import org.saola.identity.SignInProblem;
import org.saola.identity.SignInProviders;
import org.saola.kernel.Factor;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps who people are at providers of sign-in, and what is being asked there; and writes down what becomes of it. */
@Component
class LinkedIdentities {

    private static final String TASK = "identity.provider";
    private static final String WHAT = "provider";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LinkedIdentityRows rows;
    private final SessionRows sessions;
    private final AccountNews news;
    private final Transactions transactions;
    private final Trail trail;

    LinkedIdentities(
            LinkedIdentityRows rows, SessionRows sessions, AccountNews news, Transactions transactions, Trail trail) {
        this.rows = rows;
        this.sessions = sessions;
        this.news = news;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** What is being asked in a session. @param to where the person wants to go after it @param linking whether an account is to be linked */
    record Pending(String provider, OidcQuestion question, String to, boolean linking) {}

    void ask(OpenSession session, Pending asked, Viewer asker) {
        String json = JSON.createObjectNode()
                .put("what", WHAT)
                .put("provider", asked.provider())
                .put("state", asked.question().state())
                .put("nonce", asked.question().nonce())
                .put("verifier", asked.question().verifier())
                .put("to", asked.to())
                .put("linking", asked.linking())
                .toString();
        transactions.write(HouseWork.of(TASK, asker), () -> sessions.ask(session, json));
    }

    /** Takes the question, committed at once: whatever comes of the answer, there is no second one to it. */
    Optional<Pending> takeAsked(OpenSession session, Viewer asker) {
        return transactions
                .<Optional<String>>write(HouseWork.of(TASK, asker), () -> sessions.takeAsked(session))
                .map(JSON::readTree)
                .filter(asked -> asked.path("what").asString("").equals(WHAT))
                .map(LinkedIdentities::pending);
    }

    private static Pending pending(JsonNode asked) {
        return new Pending(
                asked.path("provider").asString(),
                new OidcQuestion(
                        URI.create("/"),
                        asked.path("state").asString(),
                        asked.path("nonce").asString(),
                        asked.path("verifier").asString()),
                asked.path("to").asString(),
                asked.path("linking").asBoolean());
    }

    /** Whose identity it is. */
    Optional<PersonId> person(OidcIdentity identity, Viewer asker) {
        return transactions.read(HouseWork.of(TASK, asker), () -> rows.person(identity));
    }

    void used(OidcIdentity identity, Viewer asker) {
        transactions.write(HouseWork.of(TASK, asker), () -> rows.used(identity));
    }

    List<SignInProviders.Linked> own(Viewer.Member viewer, UnaryOperator<String> title) {
        return transactions.read(HouseWork.of(TASK, viewer), () -> rows.of(viewer.person(), title));
    }

    /** Links the account to it. @return whether it is that of this account now; it stays that of another which has it */
    boolean add(Viewer.Member viewer, OidcIdentity identity) {
        return transactions.<Boolean>write(viewer, () -> {
            boolean added =
                    transactions.<Boolean>write(HouseWork.of(TASK, viewer), () -> rows.add(viewer.person(), identity));
            if (added) {
                trail.write(viewer, done(SignInDeed.PROVIDER_LINKED, viewer));
                news.tell(viewer.person(), "identity.mail.provider-linked.", viewer);
            }
            return added || person(identity, viewer).equals(Optional.of(viewer.person()));
        });
    }

    void remove(Viewer.Member viewer, UUID id) {
        transactions.write(viewer, () -> {
            int removed = transactions.<Integer>write(HouseWork.of(TASK, viewer), () -> {
                int gone = rows.remove(viewer.person(), id);
                if (gone > 0 && !news.canSignIn(viewer.person())) {
                    throw new ProblemException.Conflict(SignInProblem.LAST_WAY_IN);
                }
                return gone;
            });
            if (removed > 0) {
                trail.write(viewer, done(SignInDeed.PROVIDER_UNLINKED, viewer));
            }
        });
    }

    /** Of an identity that no account is linked to nothing is written down but the provider. */
    void refused(Viewer asker, SignInDeed deed, Optional<OidcIdentity> identity, String provider) {
        String person = identity.flatMap(proved -> person(proved, asker))
                .map(known -> known.value().toString())
                .orElse("");
        trail.writeApart(
                asker,
                Deed.refused(deed.action(), person.isEmpty() ? "" : "identity.person", person)
                        .with("factor", Factor.FEDERATED)
                        .with("provider", provider));
    }

    private static Deed done(SignInDeed deed, Viewer.Member viewer) {
        return Deed.done(deed.action(), "identity.person", viewer.person().value());
    }
}

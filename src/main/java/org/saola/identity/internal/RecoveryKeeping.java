package org.saola.identity.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Recoveries;
import org.saola.identity.RecoveryAsked;
import org.saola.identity.RecoveryId;
import org.saola.identity.SignInDeed;
import org.saola.identity.SignInProblem;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes recoveries and writes down what became of them. */
@Component
class RecoveryKeeping {

    private static final String TASK = "identity.recovery";

    private final RecoveryRows rows;
    private final AccountNews news;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;
    private final Trail trail;

    RecoveryKeeping(
            RecoveryRows rows,
            AccountNews news,
            ApplicationEventPublisher events,
            Transactions transactions,
            Trail trail) {
        this.rows = rows;
        this.news = news;
        this.events = events;
        this.transactions = transactions;
        this.trail = trail;
    }

    <T> T read(Viewer house, Supplier<T> work) {
        return transactions.<T>read(house, work);
    }

    /** Notes that somebody asks; who may decide hears of the first time, not of every time. */
    void ask(Viewer asker, PersonId person, String from) {
        transactions.write(asker, () -> {
            transactions.write(HouseWork.of(TASK, asker), () -> {
                if (rows.ask(person, from)) {
                    events.publishEvent(new RecoveryAsked(person, Instant.now()));
                }
            });
            trailed(asker, SignInDeed.RECOVERY_ASKED, person);
        });
    }

    void decide(Viewer.Member viewer, RecoveryId recovery, boolean confirmed) {
        String token = Secret.next();
        transactions.write(viewer, () -> {
            PersonId person = transactions
                    .<Optional<PersonId>>write(
                            HouseWork.of(TASK, viewer),
                            () -> rows.decide(
                                    viewer,
                                    recovery,
                                    confirmed ? Optional.of(Secret.hash(token)) : Optional.empty(),
                                    Recoveries.LINK_GOOD_FOR))
                    .orElseThrow(() -> new ProblemException.NotFound(SignInProblem.RECOVERY_UNKNOWN));
            trailed(viewer, confirmed ? SignInDeed.RECOVERY_CONFIRMED : SignInDeed.RECOVERY_REFUSED, person);
            if (confirmed) {
                news.link(person, "identity.mail.recovery.", "/recover/" + token, Recoveries.LINK_GOOD_FOR, viewer);
            }
        });
    }

    /** All of it or nothing: a link that was used up has set its password. */
    boolean use(Viewer asker, byte[] link, boolean removePasskeys, Consumer<PersonId> settingPassword) {
        Viewer.House house = HouseWork.of(TASK, asker);
        return transactions.<Boolean>write(house, () -> {
            Optional<PersonId> person = rows.use(link);
            person.ifPresent(found -> {
                settingPassword.accept(found);
                rows.endAccess(found, removePasskeys);
                trailed(asker, SignInDeed.RECOVERY_USED, found);
            });
            return person.isPresent();
        });
    }

    private void trailed(Viewer viewer, SignInDeed deed, PersonId person) {
        trail.write(viewer, Deed.done(deed.action(), "identity.person", person.value()));
    }
}

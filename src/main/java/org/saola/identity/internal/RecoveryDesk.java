package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.saola.identity.Credentials;
import org.saola.identity.CurrentViewer;
import org.saola.identity.Recoveries;
import org.saola.identity.RecoveryId;
import org.saola.identity.SignInProblem;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.springframework.stereotype.Service;

/** Lets people in again, with a second person. */
@Service
class RecoveryDesk implements Recoveries {

    private static final String TASK = "identity.recovery";

    private final RecoveryRows rows;
    private final AccountDoor door;
    private final Throttle throttle;
    private final Credentials credentials;
    private final RecoveryKeeping keeping;

    RecoveryDesk(
            RecoveryRows rows, AccountDoor door, Throttle throttle, Credentials credentials, RecoveryKeeping keeping) {
        this.rows = rows;
        this.door = door;
        this.throttle = throttle;
        this.credentials = credentials;
        this.keeping = keeping;
    }

    @Override
    public void ask(HttpServletRequest request, String email) {
        Viewer asker = CurrentViewer.of(request);
        Client client = Client.of(request);
        if (throttle.ask(Throttle.Kind.REQUESTS, client.network(), asker) == Throttle.Answer.SHUT) {
            return;
        }
        door.knocked(SignInDesk.account(email), asker)
                .ifPresent(knocked -> keeping.ask(asker, knocked.person(), client.address()));
    }

    @Override
    public List<Waiting> waiting(Viewer.Member viewer) {
        return decides(viewer) ? keeping.read(HouseWork.of(TASK, viewer), () -> rows.waiting(viewer)) : List.of();
    }

    @Override
    public void decide(Viewer.Member viewer, RecoveryId recovery, boolean confirmed) {
        if (!decides(viewer)) {
            throw new ProblemException.NotFound(SignInProblem.RECOVERY_UNKNOWN);
        }
        keeping.decide(viewer, recovery, confirmed);
    }

    @Override
    public Optional<PersonId> openedBy(HttpServletRequest request, String token) {
        return keeping.read(HouseWork.of(TASK, CurrentViewer.of(request)), () -> rows.open(Secret.hash(token)));
    }

    @Override
    public boolean use(HttpServletRequest request, String token, String password, boolean removePasskeys) {
        Viewer asker = CurrentViewer.of(request);
        return keeping.use(
                asker,
                Secret.hash(token),
                removePasskeys,
                person -> credentials.setPassword(HouseWork.of(TASK, asker), person, password));
    }

    private static boolean decides(Viewer.Member viewer) {
        return viewer.hasSecondFactor() && viewer.has(Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR);
    }
}

package org.saola.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/** The sessions of people: to see where one is signed in, and to end it. */
public interface Sessions {

    /**
     * A session, as its person sees it.
     *
     * @param id by which it is ended; nobody can enter with it
     * @param device what the browser said of itself, as it came: a name at best, never a proof
     * @param here whether it is that of the present request
     */
    record Shown(UUID id, String device, String address, Instant since, Instant lastSeen, boolean here) {}

    /** Those of the viewer, the one last seen first. */
    List<Shown> own(Viewer.Member viewer, HttpServletRequest request);

    /** Ends one of the viewer’s own; nothing happens where it is not theirs or ended already. */
    void end(Viewer.Member viewer, UUID session);

    /** Ends all of the viewer but the present one. */
    void endOthers(Viewer.Member viewer, HttpServletRequest request);

    /** Ends all sessions of a person, at once and everywhere: when they are removed, blocked, or lose their way in. */
    void endAll(Viewer viewer, PersonId person);
}

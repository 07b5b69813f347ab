package org.saola.kit;

import java.util.Optional;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;

/** Tells the frame of every page who is signed in; the room that has the page of one's own account contributes it as a bean. */
public interface AccountSign {

    /** A name and for whom that person acts, in the language of the page. */
    record Shown(String name, String agency) {}

    /** Nothing where nobody is signed in. */
    Optional<Shown> shown(Viewer viewer, Language language);
}

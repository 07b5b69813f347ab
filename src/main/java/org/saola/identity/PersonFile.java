package org.saola.identity;

import java.util.List;
import java.util.Set;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Texts;

/** A person, as platform administrators see them. @param places what they belong to now @param version to be given back with a change */
public record PersonFile(
        PersonId person, String name, String email, boolean blocked, List<Place> places, long version) {

    /** What somebody belongs to. */
    public record Place(AgencyId agency, Texts name, Set<Role> roles) {}
}

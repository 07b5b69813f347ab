package org.saola.kernel;

import java.util.UUID;

/** An agency of a country, or an organisation of none: a consortium partner, a regional network, another organisation. */
public record AgencyId(UUID value) implements Identified {

    public static AgencyId next() {
        return new AgencyId(Uuid7.next());
    }
}

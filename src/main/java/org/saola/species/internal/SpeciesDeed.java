package org.saola.species.internal;

/** What people do here, for the trail; each is also the message key of its name. */
final class SpeciesDeed {

    static final String DATA_LOADED = "species.data-loaded";

    private SpeciesDeed() {}
}

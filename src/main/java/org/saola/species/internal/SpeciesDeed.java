package org.saola.species.internal;

/** What people do here, for the trail; each is also the message key of its name. */
public final class SpeciesDeed {

    public static final String STATEMENT_MADE = "species.statement-made";
    public static final String LIST_BROUGHT = "species.list-brought";
    static final String DATA_LOADED = "species.data-loaded";
    static final String LOAD_ASKED = "species.load-asked";

    private SpeciesDeed() {}
}

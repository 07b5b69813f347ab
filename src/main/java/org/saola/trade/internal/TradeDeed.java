package org.saola.trade.internal;

/** What people do here, for the trail; each is also the message key of its name. */
final class TradeDeed {

    static final String RELEASE_LOADED = "trade.release-loaded";

    private TradeDeed() {}
}

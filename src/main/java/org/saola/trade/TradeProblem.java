package org.saola.trade;

import org.saola.kernel.ProblemCode;

/** Problems of the trade room. */
public enum TradeProblem implements ProblemCode {
    RELEASE_UNKNOWN("trade.release-unknown"),
    RELEASE_EXISTS("trade.release-exists"),
    RELEASE_NAME_WRONG("trade.release-name-wrong"),
    NO_SHIPMENTS("trade.no-shipments"),
    NET_NEEDS_ALL_COUNTRIES("trade.net-needs-all-countries"),
    VALUE_UNKNOWN("trade.value-unknown"),
    YEARS_TURNED("trade.years-turned"),
    LOAD_GOES_ON("trade.load-goes-on"),
    STORE_FULL("trade.store-full"),
    CLOSED("trade.closed");

    private final String code;

    TradeProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.saola.trade;

/** What a release is made of. The two are never mixed: the same trade would count twice. */
public enum ReleaseKind {
    /** Each shipment that a country reported, of which everything else is worked out. */
    SHIPMENTS,
    /** Comparative tabulations, in which both reports are added up already. */
    COMPTAB
}

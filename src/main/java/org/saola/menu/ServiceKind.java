package org.saola.menu;

/** What sort of entry it is, in the order in which the menu lists them. */
public enum ServiceKind {
    COURSE,
    OPERATIONAL_SERVICE,
    FLAGSHIP_PRODUCT,
    ONLINE_MODULE,
    TOOL,
    NETWORK,
    GUIDE,
    PROGRAMME,
    ORGANISATION
}

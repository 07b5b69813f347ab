package org.saola.menu;

/** How the leading organisation of a service is found. */
public enum LeadChoice {
    /** It is always the same one. */
    FIXED,
    /** Several could lead; the Senior Experts Group decides for each request. */
    CASE_BY_CASE
}

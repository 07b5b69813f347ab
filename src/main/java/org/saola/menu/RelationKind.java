package org.saola.menu;

/** How one entry relates to another. */
public enum RelationKind {
    BUILDS_ON,
    HELD_BACK_TO_BACK,
    PART_OF,
    USES,
    SEE_ALSO,
    REPLACED_BY
}

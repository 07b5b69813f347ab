package org.saola.kit.form;

/** How things to choose from are shown: a closed list, all to see and one to take, or all to see and several to take. */
public enum ChoiceKind {
    SELECT,
    RADIOS,
    CHECKBOXES
}

package org.saola.species;

import org.saola.kernel.ProblemCode;

/** Problems of the species room. */
public enum SpeciesProblem implements ProblemCode {
    TAXON_UNKNOWN("species.taxon-unknown"),
    EDITION_UNKNOWN("species.edition-unknown"),
    TOO_MANY_FOR_PAPER("species.too-many-for-paper"),
    LIST_UNKNOWN("species.list-unknown"),
    STATEMENT_UNKNOWN("species.statement-unknown"),
    TOO_MANY_STATEMENTS("species.too-many-statements"),
    NO_HISTORY("species.no-history-loaded"),
    STATEMENT_INCOMPLETE("species.statement-incomplete"),
    LOAD_GOES_ON("species.load-goes-on"),
    LOAD_UNKNOWN("species.load-unknown"),
    LIST_TOO_LONG("species.list-too-long"),
    LISTS_TOO_MANY("species.lists-too-many"),
    LIST_COLUMN("species.list-column-unknown"),
    LIST_WORKS("species.list-works"),
    LIST_GONE("species.list-gone");

    private final String code;

    SpeciesProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

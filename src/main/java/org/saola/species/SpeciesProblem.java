package org.saola.species;

import org.saola.kernel.ProblemCode;

/** Problems of the species room. */
public enum SpeciesProblem implements ProblemCode {
    TAXON_UNKNOWN("species.taxon-unknown"),
    EDITION_UNKNOWN("species.edition-unknown"),
    LOAD_GOES_ON("species.load-goes-on");

    private final String code;

    SpeciesProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

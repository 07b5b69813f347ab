package org.saola.audit;

import org.saola.kernel.ProblemCode;

/** Problems of the trail. */
public enum AuditProblem implements ProblemCode {
    CHECK_REFUSED("audit.check-refused"),
    ENTRY_UNKNOWN("audit.entry-unknown"),
    SEARCH_MALFORMED("audit.search-malformed"),
    EXPORT_BUSY("audit.export-busy");

    private final String code;

    AuditProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

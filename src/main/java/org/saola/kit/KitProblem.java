package org.saola.kit;

import org.saola.kernel.ProblemCode;
import org.saola.kernel.ProblemException;

/** Problems of pages and addresses that belong to no room. */
public enum KitProblem implements ProblemCode {
    PAGE_UNKNOWN("kit.page-unknown"),
    SIGN_IN_NEEDED("kit.sign-in-needed"),
    SECOND_FACTOR_NEEDED("kit.second-factor-needed"),
    METHOD_UNKNOWN("kit.method-unknown"),
    FORM_EXPIRED("kit.form-expired"),
    REQUEST_MALFORMED("kit.request-malformed"),
    FORMAT_UNKNOWN("kit.format-unknown"),
    PARAMETER_UNKNOWN("kit.parameter-unknown"),
    PARAMETER_MALFORMED("kit.parameter-malformed"),
    PARAMETER_OUT_OF_RANGE("kit.parameter-out-of-range"),
    TOO_LARGE("kit.too-large"),
    PAPERS_BUSY("kit.papers-busy"),
    FAILED("kit.failed");

    private final String code;

    KitProblem(String code) {
        this.code = code;
    }

    /** What a parameter that cannot be read is answered with. */
    public static ProblemException malformed(String parameter) {
        return new ProblemException.RuleBroken(PARAMETER_MALFORMED, parameter, parameter);
    }

    @Override
    public String code() {
        return code;
    }
}

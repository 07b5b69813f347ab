package org.saola.kernel;

/** Problems of the kernel. */
public enum KernelProblem implements ProblemCode {
    COUNTRY_UNKNOWN("kernel.country-unknown");

    private final String code;

    KernelProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.saola.kit;

import org.saola.kernel.ProblemException;

/** The limits of a parameter of the API, refused in one way by every room. */
public final class ApiRange {

    private ApiRange() {}

    /** @throws ProblemException.RuleBroken with {@link KitProblem#PARAMETER_OUT_OF_RANGE}, outside least to most, both included */
    public static <T extends Comparable<T>> void check(String parameter, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new ProblemException.RuleBroken(KitProblem.PARAMETER_OUT_OF_RANGE, parameter, parameter, least, most);
        }
    }
}

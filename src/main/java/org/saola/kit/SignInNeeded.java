package org.saola.kit;

/** Nobody is signed in, or not with what is asked for here; a program is told so, a person is led to the sign-in. */
final class SignInNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final KitProblem problem;

    SignInNeeded(KitProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    KitProblem problem() {
        return problem;
    }
}

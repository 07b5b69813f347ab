package org.saola.kernel;

/**
 * The code of a problem, such as {@code menu.service-unknown}: its room, a dot, words joined by hyphens.
 *
 * <p>Each room has an enum of its own ({@code MenuProblem}); the code is also the key of the message that people read,
 * and what programs find in {@code code}. It never changes once published.
 */
public interface ProblemCode {

    String code();
}

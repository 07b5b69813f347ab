/**
 * The guards: tests of the house itself rather than of what it does.
 *
 * <p>Each guard is a rule that takes what it looks at as an argument, and a {@code …Tests} class that runs it twice: over
 * the house, where it must find nothing, and over a deliberate violator, where it must find the fault. Violators live in
 * the package {@code violators} and under {@code guards/violators} of the test resources, outside {@code org.saola}, so
 * that no component scan ever meets them.
 */
@NullMarked
package org.saola.guards;

import org.jspecify.annotations.NullMarked;

/**
 * The trail: who did what to which record, when, from where, with what outcome, and proof that nobody changed it since.
 *
 * <p>The entry point is {@link org.saola.audit.Trail}.
 *
 * <pre>{@code
 * trail.write(viewer, Deed.done("identity.person-removed", "identity.person", person.value()));
 * }</pre>
 */
@NullMarked
package org.saola.audit;

import org.jspecify.annotations.NullMarked;

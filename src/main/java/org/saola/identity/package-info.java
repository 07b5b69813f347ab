/**
 * Who somebody is and for whom they act: countries’ agencies, organisations, people, roles, and sign-in.
 *
 * <p>It does: register agencies, take and check applications, invite and remove people, name deputies, prove who somebody
 * is (passkey, password with a one-time code, another house by OIDC, token of a program), and make the
 * {@link org.saola.kernel.Viewer} of each request. It does not: decide what a viewer may see of other rooms, or show pages
 * (those are in {@code portal}).
 */
@NullMarked
package org.saola.identity;

import org.jspecify.annotations.NullMarked;

package org.saola.identity;

import org.saola.kernel.Texts;

/** What a link shows to who holds it. @param hasAccount whether this address belongs to somebody who has an account already */
public record OpenInvitation(Texts agency, String name, String email, boolean hasAccount) {}

package org.saola.identity.internal;

/** Who somebody is at a provider. @param subject never given to anybody else there @param second whether two factors were shown, and it may be believed */
record OidcIdentity(String issuer, String subject, boolean second) {}

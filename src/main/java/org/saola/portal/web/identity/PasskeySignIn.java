package org.saola.portal.web.identity;

/**
 * Signing in with a passkey.
 *
 * @param to where the person goes on, one of our own addresses
 * @param elsewhere where the page must be opened for passkeys to work; empty where they do here
 */
public record PasskeySignIn(String to, String elsewhere) {}

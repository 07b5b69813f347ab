package org.saola.identity.internal;

import java.net.URI;

/**
 * What a provider is asked: kept in the session until it answers, so that an answer to another question is worth nothing.
 *
 * @param address that the browser opens
 * @param state which the answer repeats: it belongs to this browser
 * @param nonce which the identity repeats: it was made for this question
 * @param verifier without which nobody can redeem the code that comes back (RFC 7636)
 */
record OidcQuestion(URI address, String state, String nonce, String verifier) {}

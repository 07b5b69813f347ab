package org.saola.identity.internal;

import org.jspecify.annotations.Nullable;

/** Speaking with a provider failed. It says what the operator may look for, and nothing of who wanted to sign in. */
final class OidcFailure extends Exception {

    private static final long serialVersionUID = 1L;

    OidcFailure(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}

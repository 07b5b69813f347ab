package org.saola.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saola.kernel.Viewer;

/**
 * Signing in at a provider that an agency or ministry has already (OpenID Connect), where the operator set one.
 *
 * <p>An account is linked to an identity there, its issuer and subject, only by its person and while signed in. Nothing is
 * ever concluded from an address for mail, and no account comes into being. What was shown at a provider counts as one
 * factor, unless the provider says that it asked for two and the operator set that its word counts.
 */
public interface SignInProviders {

    /** One that the operator set. @param name in addresses @param title as people know it */
    record Provider(String name, String title) {}

    /** An identity that an account is linked to. @param title of the provider, or its issuer where it is not set any more */
    record Linked(UUID id, String title, Instant since, Optional<Instant> lastUsed) {}

    /** What became of the wish to go to a provider. */
    sealed interface Asked {

        /** The browser is to open this address. */
        record Leads(Provider provider, URI address) implements Asked {}

        /** Too much was asked from this network. */
        record TooMuch() implements Asked {}

        /** The provider does not answer, or not as one does. */
        record Away() implements Asked {}
    }

    /** What became of somebody who came back from a provider. */
    sealed interface Answer {

        /** They are who they are; a second factor may be missing. @param to where they wanted to go */
        record Known(String to) implements Answer {}

        /** Not signed in, for whatever reason. */
        record Refused() implements Answer {}

        /** The identity is linked to the account now. */
        record LinkMade() implements Answer {}

        /** It was not linked. */
        record LinkFailed() implements Answer {}

        /** It belongs to another account. */
        record LinkTaken() implements Answer {}
    }

    /** Those that the operator set, in the order of their titles. */
    List<Provider> all();

    /**
     * Begins signing in.
     *
     * @param to a page of this house where the person wants to go after it
     * @throws org.saola.kernel.ProblemException.NotFound if no such provider is set
     */
    Asked signIn(HttpServletRequest request, HttpServletResponse response, String provider, String to);

    /**
     * Begins linking the account of the viewer to who they are at the provider.
     *
     * @throws org.saola.kernel.ProblemException.NotFound if no such provider is set
     */
    Asked link(Viewer.Member viewer, HttpServletRequest request, String provider);

    /** Takes what the provider sent back with the browser: the answer to what was asked last in this session, once. */
    Answer back(HttpServletRequest request, HttpServletResponse response, String provider);

    List<Linked> own(Viewer.Member viewer);

    /**
     * Forgets one of the viewer’s own.
     *
     * @throws org.saola.kernel.ProblemException.Conflict if nothing would be left to sign in with
     */
    void unlink(Viewer.Member viewer, UUID linked);
}

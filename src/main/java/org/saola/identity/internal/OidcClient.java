package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saola.store.PublicAddress;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Speaks with providers of sign-in: the authorization code flow of OpenID Connect Core 1.0, section 3.1, with state, nonce
 * and PKCE, by Spring Security.
 *
 * <p>A provider is asked for its addresses when somebody first goes there, never at the start of the program.
 */
@Component
@Conditional(OidcIsSet.class)
class OidcClient {

    private final OidcSettings settings;
    private final PublicAddress address;
    private final OidcDiscovery discovery = new OidcDiscovery();
    private final Map<String, OidcDiscovery.Found> found = new ConcurrentHashMap<>();

    OidcClient(OidcSettings settings, PublicAddress address) {
        this.settings = settings;
        this.address = address;
    }

    /** @throws OidcFailure if the provider cannot be reached, or is not what the settings say */
    OidcQuestion ask(String provider, HttpServletRequest request) throws OidcFailure {
        ClientRegistration registration = registration(provider).registration();
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(name -> name.equals(provider) ? registration : null);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OAuth2AuthorizationRequest question = Objects.requireNonNull(resolver.resolve(request, provider));
        return new OidcQuestion(
                URI.create(question.getAuthorizationRequestUri()),
                Objects.requireNonNull(question.getState()),
                attribute(question, OidcParameterNames.NONCE),
                attribute(question, PkceParameterNames.CODE_VERIFIER));
    }

    /**
     * Redeems the code that came back for who somebody is.
     *
     * @param code and
     * @param state as they came with the browser
     * @throws OidcFailure if the provider cannot be reached, or the code is not worth an identity for this question
     */
    OidcIdentity redeem(String provider, OidcQuestion asked, String code, String state) throws OidcFailure {
        OidcDiscovery.Found there = registration(provider);
        ClientRegistration registration = there.registration();
        OAuth2AuthorizationRequest question = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(there.authorization())
                .clientId(registration.getClientId())
                .redirectUri(there.back())
                .scopes(registration.getScopes())
                .state(asked.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, provider,
                        OidcParameterNames.NONCE, asked.nonce(),
                        PkceParameterNames.CODE_VERIFIER, asked.verifier()))
                .build();
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(there.back())
                .state(state)
                .build();
        try {
            Authentication proved = there.provider()
                    .authenticate(new OAuth2LoginAuthenticationToken(
                            registration, new OAuth2AuthorizationExchange(question, answer)));
            if (proved == null || !(proved.getPrincipal() instanceof OidcUser user)) {
                throw new OidcFailure("it gave no identity", null);
            }
            return identity(provider, user);
        } catch (AuthenticationException refused) {
            // Keys and addresses may have changed: the next one asks anew.
            found.remove(provider);
            throw new OidcFailure(String.valueOf(refused.getMessage()), refused);
        }
    }

    /** Whether an answer that names its issuer (RFC 9207) names this one: it must not come from another provider. */
    boolean isFrom(String provider, @Nullable String issuer) {
        return issuer == null
                || issuer.equals(
                        Objects.requireNonNull(settings.oidc().get(provider)).issuer());
    }

    private OidcIdentity identity(String provider, OidcUser user) {
        OidcProvider set = Objects.requireNonNull(settings.oidc().get(provider));
        List<String> said = Stream.concat(
                        user.getClaims().get(IdTokenClaimNames.AMR) instanceof Collection<?> methods
                                ? methods.stream().map(Object::toString)
                                : Stream.empty(),
                        Stream.ofNullable(user.getAuthenticationContextClass()))
                .toList();
        return new OidcIdentity(set.issuer(), Objects.requireNonNull(user.getSubject()), set.askedForTwo(said));
    }

    private OidcDiscovery.Found registration(String provider) throws OidcFailure {
        OidcDiscovery.Found known = found.get(provider);
        if (known != null && !known.isOld()) {
            return known;
        }
        OidcDiscovery.Found fresh = discovery.find(
                provider,
                Objects.requireNonNull(settings.oidc().get(provider)),
                address.link(ProviderDesk.BACK + provider));
        found.put(provider, fresh);
        return fresh;
    }

    private static String attribute(OAuth2AuthorizationRequest question, String name) {
        return Objects.requireNonNull((String) question.getAttribute(name));
    }
}

package org.saola.identity.internal;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * Asks a provider where it takes what (OpenID Connect Discovery 1.0), and is ready to check what it says after that.
 *
 * <p>Nothing but who somebody is is asked for: neither their name nor their address, which would decide nothing here.
 */
final class OidcDiscovery {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration GOOD_FOR = Duration.ofHours(6);
    private static final List<String> ADDRESSES = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");

    private final JdkClientHttpRequestFactory network = network();
    private final RestClient client =
            RestClient.builder().requestFactory(network).build();

    /** A provider as it was at a moment. */
    record Found(ClientRegistration registration, OidcAuthorizationCodeAuthenticationProvider provider, Instant at) {

        boolean isOld() {
            return at.plus(GOOD_FOR).isBefore(Instant.now());
        }

        /** Where people are sent. */
        String authorization() {
            return Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri());
        }

        /** Where they are sent back to. */
        String back() {
            return Objects.requireNonNull(registration.getRedirectUri());
        }
    }

    /** @throws OidcFailure if it cannot be reached, or is not what the settings say */
    Found find(String name, OidcProvider set, String redirect) throws OidcFailure {
        Map<String, Object> said = read(set.issuer());
        try {
            ClientRegistration registration = ClientRegistrations.fromOidcConfiguration(said)
                    .registrationId(name)
                    .clientId(set.clientId())
                    .clientSecret(set.secret(name))
                    .redirectUri(redirect)
                    .scope(OidcScopes.OPENID)
                    .build();
            OidcAuthorizationCodeAuthenticationProvider provider = new OidcAuthorizationCodeAuthenticationProvider(
                    tokens(), asked -> new DefaultOidcUser(List.of(), asked.getIdToken()));
            JwtDecoder decoder = decoder(registration, algorithm(said.get("id_token_signing_alg_values_supported")));
            provider.setJwtDecoderFactory(any -> decoder);
            return new Found(registration, provider, Instant.now());
        } catch (IllegalArgumentException incomplete) {
            throw new OidcFailure("what it says of itself is not complete", incomplete);
        }
    }

    private Map<String, Object> read(String issuer) throws OidcFailure {
        Map<String, Object> said;
        try {
            said = client.get()
                    .uri(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
        } catch (RestClientException | IllegalArgumentException unreachable) {
            throw new OidcFailure("it cannot be reached at " + issuer, unreachable);
        }
        if (said == null || !issuer.equals(said.get("issuer"))) {
            throw new OidcFailure("it names itself otherwise than " + issuer, null);
        }
        for (String address : ADDRESSES) {
            if (!(said.get(address) instanceof String where) || !OidcProvider.isSafe(where)) {
                throw new OidcFailure("its " + address + " is missing or not encrypted", null);
            }
        }
        return said;
    }

    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(network)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private JwtDecoder decoder(ClientRegistration registration, SignatureAlgorithm algorithm) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(new RestTemplate(network))
                .jwsAlgorithm(algorithm)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    /** RS256, which each provider must offer, or the first of its others; a signature with the shared secret is none to us. */
    private static SignatureAlgorithm algorithm(@Nullable Object offered) {
        List<SignatureAlgorithm> known = (offered instanceof Collection<?> names ? names.stream() : Stream.empty())
                .map(name -> SignatureAlgorithm.from(name.toString()))
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() || known.contains(SignatureAlgorithm.RS256)
                ? SignatureAlgorithm.RS256
                : known.getFirst();
    }

    private static JdkClientHttpRequestFactory network() {
        HttpClient.Builder http = HttpClient.newBuilder().connectTimeout(CONNECT);
        ProxySelector proxies = ProxySelector.getDefault();
        JdkClientHttpRequestFactory factory =
                new JdkClientHttpRequestFactory((proxies == null ? http : http.proxy(proxies)).build());
        factory.setReadTimeout(ANSWER);
        return factory;
    }
}

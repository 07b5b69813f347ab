package org.saola.portal.web.identity;

import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * A provider of sign-in as ministries have one: a real Spring Authorization Server on a free port of this machine.
 *
 * <p>Anybody can sign in there whose password is the one below; of whose name ends in {@code -twice}, it says that it asked
 * for two factors.
 */
final class OidcServer implements AutoCloseable {

    static final String CLIENT = "saola";
    static final String CLIENT_SECRET = "of-this-saola-and-nobody-else";
    static final String PASSWORD = "of-everybody-there";

    private final ConfigurableApplicationContext server;

    private OidcServer(ConfigurableApplicationContext server) {
        this.server = server;
    }

    static OidcServer start() {
        // No settings of Saola: neither its file nor its data folder is this program's.
        return new OidcServer(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.name=none", "server.port=0", "server.address=127.0.0.1")
                .properties("logging.level.root=warn", "spring.main.banner-mode=off")
                .run());
    }

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer())
                .getPort();
    }

    String issuer() {
        return "http://127.0.0.1:" + port();
    }

    /** Tells it where it may send people back to; only this client, with its secret and PKCE. */
    void knows(List<String> back) {
        server.getBean(InMemoryRegisteredClientRepository.class)
                .save(Parts.client().redirectUris(uris -> uris.addAll(back)).build());
    }

    @Override
    public void close() {
        server.close();
    }

    /** What it is made of; no component, so that no Saola in this JVM takes it for a part of its own. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        OAuth2AuthorizationServerAutoConfiguration.class,
        OAuth2AuthorizationServerJwtAutoConfiguration.class
    })
    static class Parts {

        private static final String ID = UUID.randomUUID().toString();

        static RegisteredClient.Builder client() {
            return RegisteredClient.withId(ID)
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + CLIENT_SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .scope(OidcScopes.OPENID)
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build());
        }

        @Bean
        InMemoryRegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(
                    client().redirectUri("http://127.0.0.1/nowhere").build());
        }

        @Bean
        UserDetailsService everybody() {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .authorities(Set.of())
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> factors() {
            return token -> {
                if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                    boolean twice = ((Principal) Objects.requireNonNull((Object) token.getPrincipal()))
                            .getName()
                            .endsWith("-twice");
                    token.getClaims().claim("amr", twice ? List.of("pwd", "mfa") : List.of("pwd"));
                }
            };
        }
    }
}

package org.saola.kit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.saola.store.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What guards every address: headers, forgery of forms, and what is open of the libraries' own pages.
 *
 * <p>Access to our own handlers is decided on each of them and enforced by {@link AccessInterceptor}.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /** Everything comes from this host; style attributes alone are allowed inline, for charts that place themselves. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
                    + "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain siteSecurity(
            HttpSecurity http, CsrfTokenRepository formTokens, ObjectProvider<MultipartConfigElement> forms) {
        http.addFilterBefore(
                new BodyLimit(() -> forms.stream()
                        .mapToLong(MultipartConfigElement::getMaxRequestSize)
                        .filter(limit -> limit > 0)
                        .min()
                        .orElse(Long.MAX_VALUE)),
                CsrfFilter.class);
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll());
        // What is not open looks like what does not exist; only a stale form is told what it is.
        http.exceptionHandling(problems -> problems.authenticationEntryPoint(
                        (request, response, denied) -> response.sendError(HttpServletResponse.SC_NOT_FOUND))
                .accessDeniedHandler((request, response, denied) -> response.sendError(
                        denied instanceof CsrfException
                                ? HttpServletResponse.SC_FORBIDDEN
                                : HttpServletResponse.SC_NOT_FOUND)));
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.requestCache(cache -> cache.disable());
        http.logout(logout -> logout.disable());
        // A program that sends its token sends no cookie that anybody could have made it send: see SessionFilter of
        // identity.
        http.csrf(csrf -> csrf.csrfTokenRepository(formTokens)
                .ignoringRequestMatchers(WebSecurity::hasToken, WebSecurity::unsubscribes));
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")));
        return http.build();
    }

    private static boolean hasToken(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }

    /** Mail programs send this by themselves (RFC 8058); the signed token in the address is the permission, no cookie. */
    private static boolean unsubscribes(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/unsubscribe/");
    }

    /**
     * The token of forms is a cookie that this host alone can set, and no script can read, sent again in each form.
     *
     * <p>It needs no session, so that visitors have none, and guards the sign-in form too. Over TLS no neighbouring host can
     * plant one; sign-in takes it back and another is made.
     */
    @Bean
    CsrfTokenRepository formTokens(PublicAddress address) {
        boolean secure = address.base().startsWith("https:");
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-XSRF-TOKEN" : "XSRF-TOKEN");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(secure));
        return tokens;
    }
}

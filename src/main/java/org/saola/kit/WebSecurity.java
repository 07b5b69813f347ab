package org.saola.kit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
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
    SecurityFilterChain siteSecurity(HttpSecurity http) {
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
        http.csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()));
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")));
        return http.build();
    }

    /** Nobody signs in yet; without this a default account with a printed password would be made. */
    @Bean
    UserDetailsService noAccounts() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}

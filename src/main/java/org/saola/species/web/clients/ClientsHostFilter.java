package org.saola.species.web.clients;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * On the host that the operator names for clients: the API at {@code /api/v1/…}, as they know it, and nothing else of Saola.
 *
 * <p>Before all other filters, since who asks, and whether the address is open, depends on the address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClientsHostFilter extends OncePerRequestFilter {

    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS");

    /** No address of the API has another sign; without points in a row, nothing leads out of it. */
    private static final Pattern PATH = Pattern.compile("/api/v1/(?!.*(\\.\\.|//))[A-Za-z0-9_./-]{1,200}");

    private final ClientsAddress addresses;

    ClientsHostFilter(ClientsAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!addresses.isForOwnHost(request)) {
            chain.doFilter(request, response);
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!PATH.matcher(request.getRequestURI()).matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            ClientsAddress.markOwnHost(request);
            chain.doFilter(new ClientsHostRequest(request), new WithoutCookies(response));
        }
    }
}

package org.saola.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.saola.identity.CurrentViewer;
import org.saola.kernel.Viewer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large before a byte of them is read: of who is not signed in any that no form without a file
 * has, since nobody but our people has files to send; of our people what is more than a form may hold.
 *
 * <p>It stands before everything that looks for a parameter and so reads the body. A server that finds out only then can show
 * no page of ours any more.
 */
final class BodyLimit extends OncePerRequestFilter {

    /** More than any form without a file has; bytes. */
    static final long OF_NOBODY = 512 * 1024;

    private static final String LEAVE = BodyLimit.class.getName() + ".leave";

    private final LongSupplier ofMembers;

    /** @param ofMembers how much a form of our people may hold; bytes */
    BodyLimit(LongSupplier ofMembers) {
        this.ofMembers = ofMembers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean member = CurrentViewer.of(request) instanceof Viewer.Member;
        long announced = request.getContentLengthLong();
        boolean tooLarge = member ? announced > ofMembers.getAsLong() : announced > OF_NOBODY || hidesLength(request);
        if (!tooLarge) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getAttribute(LEAVE) instanceof Leave leave) {
            leave.body(!member);
        }
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    /** No browser sends a form without saying how large it is. */
    private static boolean hidesLength(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
    }

    /** What a servlet cannot do: leave a body where it is. */
    private interface Leave {

        /** @param hangUp whether the rest is not taken at all; our people see the answer only when it is taken and forgotten */
        void body(boolean hangUp);
    }

    /** Lets the filter do it. */
    @Configuration(proxyBeanMethods = false)
    static class Leaving {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> leavingBodies() {
            return server -> server.addEngineValves(new LeavingValve());
        }
    }

    private static final class LeavingValve extends ValveBase {

        LeavingValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            Leave leave = hangUp -> {
                // Without a type nobody looks for parameters in it, the page that tells the problem included.
                request.getCoyoteRequest().setContentType((String) null);
                if (hangUp) {
                    request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                }
            };
            request.setAttribute(LEAVE, leave);
            getNext().invoke(request, response);
        }
    }
}

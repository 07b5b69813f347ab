package org.saola.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses every handler of this house that carries no access decision, as if the page did not exist. */
final class AccessInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isDecided(method)) {
            throw new ProblemException.NotFound(KitProblem.PAGE_UNKNOWN);
        }
        return true;
    }

    /** Handlers of libraries are decided by the filter chain, address by address: see {@link WebSecurity}. */
    static boolean isDecided(HandlerMethod method) {
        return !method.getBeanType().getPackageName().startsWith("org.saola")
                || AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class);
    }
}

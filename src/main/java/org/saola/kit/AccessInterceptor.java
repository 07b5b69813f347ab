package org.saola.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import org.saola.identity.CurrentViewer;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Enforces the access decision of every handler of this house; one that carries none is refused as if it did not exist.
 *
 * <p>A decision on the method stands before one on its class. To a person in another role the address does not exist.
 */
final class AccessInterceptor implements HandlerInterceptor {

    private static final List<Class<? extends Annotation>> DECISIONS =
            List.of(OpenToAll.class, SignedIn.class, AllowedTo.class);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // Handlers of libraries are decided by the filter chain, address by address: see WebSecurity.
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
            return true;
        }
        return switch (decision(method)) {
            case OpenToAll open -> true;
            case SignedIn signedIn ->
                member(request, response)
                        .filter(member -> hasFactors(member, signedIn.secondFactor(), request, response))
                        .isPresent();
            case AllowedTo allowed ->
                member(request, response)
                        .filter(member -> hasRole(member, allowed))
                        .filter(member -> hasFactors(member, allowed.secondFactor(), request, response))
                        .isPresent();
            default -> throw unknown();
        };
    }

    /** The decision that counts; no such page where there is none. */
    static Annotation decision(HandlerMethod method) {
        return on(method.getMethod()).or(() -> on(method.getBeanType())).orElseThrow(AccessInterceptor::unknown);
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.saola");
    }

    private static Optional<Annotation> on(AnnotatedElement element) {
        return DECISIONS.stream()
                .<Annotation>mapMulti((type, found) -> {
                    Annotation decision = AnnotatedElementUtils.findMergedAnnotation(element, type);
                    if (decision != null) {
                        found.accept(decision);
                    }
                })
                .findFirst();
    }

    private static Optional<Viewer.Member> member(HttpServletRequest request, HttpServletResponse response) {
        if (CurrentViewer.of(request) instanceof Viewer.Member member) {
            return Optional.of(member);
        }
        lead("/sign-in", KitProblem.SIGN_IN_NEEDED, request, response);
        return Optional.empty();
    }

    private static boolean hasRole(Viewer.Member member, AllowedTo allowed) {
        if (!member.has(allowed.value())) {
            throw unknown();
        }
        return true;
    }

    private static boolean hasFactors(
            Viewer.Member member, boolean second, HttpServletRequest request, HttpServletResponse response) {
        if (second && !member.hasSecondFactor()) {
            lead("/sign-in/second", KitProblem.SECOND_FACTOR_NEEDED, request, response);
            return false;
        }
        return true;
    }

    /** Leads a person to where the sign-in goes on, and from there back to the page; a program is told what is missing. */
    private static void lead(
            String path, KitProblem problem, HttpServletRequest request, HttpServletResponse response) {
        if (ApiPaths.isApi(request)) {
            throw new SignInNeeded(problem);
        }
        // What a form sent is not asked for again: the person comes back to where pages can be asked for.
        PageAddress back = request.getMethod().equals("GET") ? PageAddress.of(request) : PageAddress.at("/");
        String address = PageAddress.at(path).with("to", back.href()).href();
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
        response.setHeader("Cache-Control", "no-store");
    }

    private static ProblemException unknown() {
        return new ProblemException.NotFound(KitProblem.PAGE_UNKNOWN);
    }
}

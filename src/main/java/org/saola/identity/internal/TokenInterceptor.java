package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saola.identity.SignInProblem;
import org.saola.kernel.ProblemException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells a program what is wrong with its token, before any handler could answer it as a visitor. */
@Configuration(proxyBeanMethods = false)
class TokenInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**").order(-1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        SignInProblem problem = TokenDoor.problem(request).orElse(null);
        if (problem == SignInProblem.TOKEN_SCOPE) {
            throw new ProblemException.Refused(problem);
        }
        if (problem != null) {
            // RFC 6750, section 3.1.
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return false;
        }
        return true;
    }
}

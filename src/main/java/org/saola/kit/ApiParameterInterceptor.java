package org.saola.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.saola.kernel.ProblemException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a handler of the API does not declare, and languages that nobody speaks here.
 *
 * <p>A misspelt filter that is silently ignored answers with everything, and looks right.
 */
final class ApiParameterInterceptor implements HandlerInterceptor {

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();
    private final SiteLocaleResolver locales;

    ApiParameterInterceptor(SiteLocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Set<String> known = declared.computeIfAbsent(method.getMethod(), ApiParameterInterceptor::declared);
            for (String name : request.getParameterMap().keySet()) {
                if (!known.contains(name)) {
                    throw new ProblemException.RuleBroken(KitProblem.PARAMETER_UNKNOWN, name, name);
                }
            }
            Preferences.LANGUAGE.asked(request).ifPresent(this::checkOffered);
        }
        return true;
    }

    private void checkOffered(String language) {
        if (locales.offered(language).isEmpty()) {
            String name = Preferences.LANGUAGE.parameter();
            throw KitProblem.malformed(name);
        }
    }

    private static Set<String> declared(Method method) {
        Set<String> names = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(RequestParam.class))
                .filter(annotation -> annotation != null)
                .map(annotation -> annotation.name().isEmpty() ? annotation.value() : annotation.name())
                .collect(Collectors.toSet());
        names.add(Preferences.LANGUAGE.parameter());
        return names;
    }
}

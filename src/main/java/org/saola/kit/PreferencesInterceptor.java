package org.saola.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.saola.kernel.Language;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers the language and the theme that a page was asked for with; programs that read the API keep no cookie. */
final class PreferencesInterceptor implements HandlerInterceptor {

    private final SiteLocaleResolver locales;

    PreferencesInterceptor(SiteLocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!ApiPaths.isApi(request)) {
            Preferences.LANGUAGE
                    .asked(request)
                    .flatMap(locales::offered)
                    .map(Language::code)
                    .ifPresent(code -> Preferences.LANGUAGE.remember(code, request, response));
            Preferences.THEME
                    .asked(request)
                    .flatMap(Theme::of)
                    .ifPresent(theme -> Preferences.THEME.remember(theme.word(), request, response));
        }
        return true;
    }
}

package org.saola.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.saola.kernel.Language;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers the language and the theme that a page was asked for with; programs that read the API keep no cookie. */
final class PreferencesInterceptor implements HandlerInterceptor {

    private final SiteLocaleResolver locales;
    private final boolean secure;

    /** @param secure whether this house is reached over TLS, whatever way the last piece to it takes */
    PreferencesInterceptor(SiteLocaleResolver locales, boolean secure) {
        this.locales = locales;
        this.secure = secure;
    }

    private boolean isSecure(HttpServletRequest request) {
        return secure || request.isSecure();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!ApiPaths.isApi(request)) {
            Preferences.LANGUAGE
                    .asked(request)
                    .flatMap(locales::offered)
                    .map(Language::code)
                    .ifPresent(code -> Preferences.LANGUAGE.remember(code, isSecure(request), response));
            Preferences.THEME
                    .asked(request)
                    .flatMap(Theme::of)
                    .ifPresent(theme -> Preferences.THEME.remember(theme.word(), isSecure(request), response));
        }
        return true;
    }
}

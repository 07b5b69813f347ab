package org.saola.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Language;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: the one asked for in the address, else remembered, else the browser's first that we speak, else English. */
final class SiteLocaleResolver implements LocaleResolver {

    private final List<Language> offered;

    SiteLocaleResolver(SiteSettings settings) {
        this.offered = settings.offered();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Preferences.LANGUAGE
                .asked(request)
                .flatMap(this::offered)
                .or(() -> Preferences.LANGUAGE.remembered(request).flatMap(this::offered))
                .or(() -> browser(request))
                .orElse(Language.EN)
                .locale();
    }

    Optional<Language> offered(String code) {
        return offered.stream().filter(language -> language.code().equals(code)).findFirst();
    }

    private Optional<Language> browser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .map(this::offered)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by the lang parameter");
    }
}

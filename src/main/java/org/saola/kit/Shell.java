package org.saola.kit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saola.identity.CurrentViewer;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the frame around every page needs: language, direction, theme, navigation, and links that keep the page.
 *
 * <p>Templates know it as {@code shell}, on error pages too. It reads the request of the current thread.
 */
public final class Shell {

    /** @param path from the root; @param titleKey its message; @param current whether the page belongs to it */
    public record NavigationLink(String path, String titleKey, boolean current) {}

    /** A link to the present page in another language or theme. */
    public record ChoiceLink(String code, String name, String href, boolean current) {}

    private final SiteSettings settings;
    private final ObjectProvider<MenuTool> tools;
    private final ObjectProvider<AccountSign> account;

    Shell(SiteSettings settings, ObjectProvider<MenuTool> tools, ObjectProvider<AccountSign> account) {
        this.settings = settings;
        this.tools = tools;
        this.account = account;
    }

    /** Who is signed in; nothing for visitors. */
    public AccountSign.@Nullable Shown getAccount() {
        AccountSign sign = account.getIfAvailable();
        return sign == null
                ? null
                : sign.shown(CurrentViewer.of(request()), getLanguage()).orElse(null);
    }

    /** Whether people can sign in here at all. */
    public boolean isSignInOffered() {
        return account.getIfAvailable() != null;
    }

    /** Where somebody who signs in here comes back to. */
    public String getSignIn() {
        String here = path(request());
        boolean back = PageAddress.isAsked(request()) && !here.startsWith("/sign-in") && !here.equals("/");
        PageAddress signIn = PageAddress.at("/sign-in");
        return (back
                        ? signIn.with(
                                "to",
                                new PageAddress(here, PageAddress.of(request()).parameters()).href())
                        : signIn)
                .href();
    }

    public Language getLanguage() {
        return Language.of(LocaleContextHolder.getLocale());
    }

    public boolean isDemo() {
        return settings.demo();
    }

    public String getTheme() {
        HttpServletRequest request = request();
        return Preferences.THEME
                .asked(request)
                .flatMap(Theme::of)
                .or(() -> Preferences.THEME.remembered(request).flatMap(Theme::of))
                .orElse(Theme.AUTO)
                .word();
    }

    /** The stylesheet of the frame for the direction of this page. */
    public String getStylesheet() {
        return getLanguage().direction().equals("rtl")
                ? "/webjars/bootstrap/dist/css/bootstrap.rtl.min.css"
                : "/webjars/bootstrap/dist/css/bootstrap.min.css";
    }

    public List<NavigationLink> getNavigation() {
        String here = path(request());
        Viewer viewer = CurrentViewer.of(request());
        return tools.stream()
                .filter(MenuTool::inNavigation)
                .filter(tool -> tool.visibleTo(viewer))
                .sorted(Comparator.comparingInt(MenuTool::order))
                .map(tool -> new NavigationLink(
                        tool.path(), tool.titleKey(), here.equals(tool.path()) || here.startsWith(tool.path() + "/")))
                .toList();
    }

    /** Whether the tool of this key is here: a room may be switched off. */
    public boolean offers(String key) {
        return tools.stream().anyMatch(tool -> tool.key().equals(key));
    }

    public List<ChoiceLink> getLanguages() {
        Language here = getLanguage();
        return settings.offered().stream()
                .map(language -> new ChoiceLink(
                        language.code(),
                        language.ownName(),
                        samePage(Preferences.LANGUAGE.parameter(), language.code()),
                        language.equals(here)))
                .toList();
    }

    public List<ChoiceLink> getThemes() {
        String here = getTheme();
        return java.util.Arrays.stream(Theme.values())
                .map(theme -> new ChoiceLink(
                        theme.word(),
                        theme.word(),
                        samePage(Preferences.THEME.parameter(), theme.word()),
                        theme.word().equals(here)))
                .toList();
    }

    /** The address of the present page with one parameter set; a page that answers a form is named without what was sent. */
    private static String samePage(String parameter, String value) {
        HttpServletRequest request = request();
        return new PageAddress(path(request), PageAddress.of(request).parameters())
                .with(parameter, value)
                .href();
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return PageAddress.pathOf(path);
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest();
        }
        throw new IllegalStateException("a page is always made for a web request");
    }
}

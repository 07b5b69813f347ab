package org.saola.portal.web.identity;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where a person goes on after a form: to a page of this house and nowhere else, whatever an address asks for. */
final class SignInReturn {

    private static final String HOME = "/";
    private static final int LONGEST = 2000;

    private SignInReturn() {}

    /** The address if it is one of ours, else the home page. */
    static String own(String asked) {
        return isOwn(asked) ? asked : HOME;
    }

    static ModelAndView to(String address) {
        RedirectView view = new RedirectView(own(address));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    static ModelAndView toSignIn() {
        RedirectView view = new RedirectView("/sign-in");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    /**
     * One slash at the start: browsers read two, or one and a backslash, as another host, and drop tabs and line breaks
     * before they look.
     */
    private static boolean isOwn(String asked) {
        if (asked.length() > LONGEST
                || !asked.startsWith("/")
                || asked.startsWith("//")
                || asked.chars().anyMatch(letter -> letter <= ' ' || letter >= 0x7f || letter == '\\')) {
            return false;
        }
        try {
            URI uri = new URI(asked);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.getRawPath().startsWith("/")
                    && !uri.getRawPath().contains("//")
                    && !uri.getRawPath().startsWith("/sign-");
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}

package org.saola.portal.web.identity;

import java.util.List;
import org.saola.kit.PageAddress;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks once more before what cannot be undone, or ends somebody’s access.
 *
 * @param name of whom or what it is about
 * @param action where yes leads @param carried what goes there along
 * @param back where no leads
 */
public record ConfirmPage(
        String titleKey,
        String textKey,
        String name,
        String action,
        List<PageAddress.Parameter> carried,
        String goKey,
        String back) {

    /** @param what is asked: its messages are {@code portal.identity.confirm.<what>.title}, {@code .text} and {@code .go} */
    static ModelAndView of(String what, String name, String action, String back, PageAddress.Parameter... carried) {
        return new ModelAndView(
                "portal/identity/confirm",
                "page",
                new ConfirmPage(
                        "portal.identity.confirm." + what + ".title",
                        "portal.identity.confirm." + what + ".text",
                        name,
                        action,
                        List.of(carried),
                        "portal.identity.confirm." + what + ".go",
                        back));
    }
}

package org.saola.portal.web.post;

import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.saola.post.PostAction;
import org.saola.post.Subscriptions;
import org.saola.store.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Ends news for who has the link of a letter.
 *
 * <p>Looking at the page changes nothing, since mail programs look at links by themselves; sending its form does, and so
 * does the single request that RFC 8058 lets a mail program send. That one has no token of a form; the one in the address
 * takes its place.
 */
@Controller
@OpenToAll(
        because = "who has the letter may end news without an account; the signed token in its link is the permission")
class UnsubscribeController {

    private static final String PATH = "/unsubscribe/{token}";

    private final Subscriptions subscriptions;
    private final Transactions transactions;
    private final Trail trail;

    UnsubscribeController(Subscriptions subscriptions, Transactions transactions, Trail trail) {
        this.subscriptions = subscriptions;
        this.transactions = transactions;
        this.trail = trail;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String token) {
        return page(token);
    }

    @PostMapping(PATH)
    ModelAndView change(Viewer viewer, @PathVariable String token, @RequestParam(defaultValue = "") String again) {
        boolean more = !again.isEmpty();
        if (subscriptions.isSubscribed(token) != more) {
            transactions.write(viewer, () -> {
                if (more) {
                    subscriptions.subscribeAgain(token);
                } else {
                    subscriptions.unsubscribe(token);
                }
                PostAction action = more ? PostAction.SUBSCRIBED_AGAIN : PostAction.UNSUBSCRIBED;
                trail.write(viewer, Deed.done(action.code(), "", ""));
            });
        }
        return page(token);
    }

    private ModelAndView page(String token) {
        boolean subscribed = subscriptions.isSubscribed(token);
        String href = PageAddress.at("/unsubscribe/" + token).href();
        return new ModelAndView("portal/post/unsubscribe", "page", new UnsubscribePage(href, subscribed));
    }
}

package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.saola.identity.SignInProviders;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a provider that the operator set, and linking one’s account to it. */
@Controller
@SignedIn(secondFactor = true)
class ProviderController {

    private final SignInProviders providers;

    ProviderController(SignInProviders providers) {
        this.providers = providers;
    }

    @OpenToAll(because = "whoever is not signed in yet must be able to; the provider answers who they are")
    @PostMapping("/sign-in/with")
    ModelAndView go(
            HttpServletRequest request,
            HttpServletResponse response,
            Viewer viewer,
            @RequestParam String provider,
            @RequestParam(defaultValue = "/") String to) {
        String own = SignInReturn.own(to);
        if (viewer instanceof Viewer.Member) {
            return SignInReturn.to(own);
        }
        return switch (providers.signIn(request, response, provider, own)) {
            case SignInProviders.Asked.Leads leads -> lead(response, leads);
            case SignInProviders.Asked.TooMuch() -> SignInFailure.WAIT.lead(own);
            case SignInProviders.Asked.Away() -> SignInFailure.AWAY.lead(own);
        };
    }

    /** Leads on at once: what came along in this address is to stay in no history. */
    @OpenToAll(because = "the provider sends people here who are not signed in yet; what they bring is checked with it")
    @GetMapping("/sign-in/with/{provider}")
    ModelAndView back(HttpServletRequest request, HttpServletResponse response, @PathVariable String provider) {
        return switch (providers.back(request, response, provider)) {
            case SignInProviders.Answer.Known known ->
                SignInSecondController.lead(PageAddress.at(SignInSecondController.PATH), known.to());
            case SignInProviders.Answer.Refused() -> SignInFailure.REFUSED.lead("/");
            case SignInProviders.Answer.LinkMade() -> AccountDone.PROVIDER_LINKED.lead();
            case SignInProviders.Answer.LinkFailed() -> AccountDone.PROVIDER_FAILED.lead();
            case SignInProviders.Answer.LinkTaken() -> AccountDone.PROVIDER_TAKEN.lead();
        };
    }

    @PostMapping("/account/providers")
    ModelAndView link(
            HttpServletRequest request,
            HttpServletResponse response,
            Viewer.Member viewer,
            @RequestParam String provider) {
        return switch (providers.link(viewer, request, provider)) {
            case SignInProviders.Asked.Leads leads -> lead(response, leads);
            case SignInProviders.Asked.TooMuch(), SignInProviders.Asked.Away() -> AccountDone.PROVIDER_AWAY.lead();
        };
    }

    @PostMapping("/account/providers/remove")
    ModelAndView unlink(Viewer.Member viewer, @RequestParam UUID linked) {
        providers.unlink(viewer, linked);
        return AccountDone.PROVIDER_UNLINKED.lead();
    }

    /**
     * A page that leads on by itself, and has a link for who waits in vain: browsers let a form lead to no other host
     * (form-action), and which hosts a provider leads on to nobody can tell beforehand.
     */
    private static ModelAndView lead(HttpServletResponse response, SignInProviders.Asked.Leads leads) {
        String address = leads.address().toASCIIString();
        response.setHeader("Refresh", "0; url=" + address);
        response.setHeader("Cache-Control", "no-store");
        return new ModelAndView(
                "portal/identity/provider-lead",
                "page",
                new ProviderLeadPage(leads.provider().title(), address));
    }
}

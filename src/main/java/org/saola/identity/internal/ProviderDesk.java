package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saola.identity.CurrentViewer;
import org.saola.identity.SignInDeed;
import org.saola.identity.SignInProblem;
import org.saola.identity.SignInProviders;
import org.saola.kernel.Factor;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Sends people to providers of sign-in, and takes them back. */
@Service
class ProviderDesk implements SignInProviders {

    /** Where providers send people back to; followed by the name of the provider. */
    static final String BACK = "/sign-in/with/";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDesk.class);

    private final OidcSettings settings;
    private final ObjectProvider<OidcClient> client;
    private final LinkedIdentities linked;
    private final SessionDesk sessions;
    private final Throttle throttle;

    /** @throws org.saola.store.StartFailure if the settings of a provider cannot be */
    ProviderDesk(
            OidcSettings settings,
            ObjectProvider<OidcClient> client,
            LinkedIdentities linked,
            SessionDesk sessions,
            Throttle throttle) {
        settings.oidc().forEach((name, provider) -> provider.check(name));
        this.settings = settings;
        this.client = client;
        this.linked = linked;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    @Override
    public List<Provider> all() {
        return settings.oidc().entrySet().stream()
                .map(set -> new Provider(set.getKey(), set.getValue().shownAs(set.getKey())))
                .sorted(Comparator.comparing(Provider::title))
                .toList();
    }

    @Override
    public Asked signIn(HttpServletRequest request, HttpServletResponse response, String provider, String to) {
        Provider known = provider(provider);
        Viewer asker = CurrentViewer.of(request);
        if (throttle.ask(Throttle.Kind.REQUESTS, Client.of(request).network(), asker) == Throttle.Answer.SHUT) {
            return new Asked.TooMuch();
        }
        return ask(
                known,
                request,
                question -> linked.ask(
                        sessions.asking(request, response),
                        new LinkedIdentities.Pending(provider, question, to, false),
                        asker));
    }

    @Override
    public Asked link(Viewer.Member viewer, HttpServletRequest request, String provider) {
        OpenSession session = OpenSession.of(request).orElseThrow();
        return ask(
                provider(provider),
                request,
                question -> linked.ask(session, new LinkedIdentities.Pending(provider, question, "/", true), viewer));
    }

    private Asked ask(Provider provider, HttpServletRequest request, java.util.function.Consumer<OidcQuestion> keep) {
        try {
            OidcQuestion question = client.getObject().ask(provider.name(), request);
            keep.accept(question);
            return new Asked.Leads(provider, question.address());
        } catch (OidcFailure away) {
            LOG.warn("Nobody can sign in with {}: {}", provider.name(), away.getMessage());
            return new Asked.Away();
        }
    }

    @Override
    public Answer back(HttpServletRequest request, HttpServletResponse response, String provider) {
        provider(provider);
        Viewer asker = CurrentViewer.of(request);
        String network = Client.of(request).network();
        Optional<LinkedIdentities.Pending> pending =
                OpenSession.of(request).flatMap(session -> linked.takeAsked(session, asker));
        boolean linking = pending.filter(LinkedIdentities.Pending::linking).isPresent();
        Throttle.Answer tries = throttle.ask(Throttle.Kind.NETWORK, network, asker);
        if (tries == Throttle.Answer.SHUT) {
            return linking ? new Answer.LinkFailed() : new Answer.Refused();
        }
        Optional<OidcIdentity> proved =
                pending.filter(asked -> asked.provider().equals(provider)).flatMap(asked -> redeem(request, asked));
        Answer answer = linking
                ? proved.map(identity -> link(asker, identity)).orElseGet(Answer.LinkFailed::new)
                : proved.filter(identity -> signIn(request, response, provider, identity))
                        .<Answer>map(identity ->
                                new Answer.Known(pending.orElseThrow().to()))
                        .orElseGet(Answer.Refused::new);
        if (answer instanceof Answer.Known || answer instanceof Answer.LinkMade) {
            throttle.forgive(Throttle.Kind.NETWORK, network, asker);
            throttle.forgive(Throttle.Kind.REQUESTS, network, asker);
        } else {
            linked.refused(
                    asker,
                    tries == Throttle.Answer.LAST ? SignInDeed.SIGN_IN_THROTTLED : SignInDeed.SIGN_IN_REFUSED,
                    proved,
                    provider);
        }
        return answer;
    }

    private Optional<OidcIdentity> redeem(HttpServletRequest request, LinkedIdentities.Pending asked) {
        String code = request.getParameter("code");
        String state = request.getParameter("state");
        if (code == null
                || state == null
                || !Secret.same(state, asked.question().state())
                || !client.getObject().isFrom(asked.provider(), request.getParameter("iss"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(client.getObject().redeem(asked.provider(), asked.question(), code, state));
        } catch (OidcFailure failed) {
            LOG.warn("Somebody could not sign in with {}: {}", asked.provider(), failed.getMessage());
            return Optional.empty();
        }
    }

    private boolean signIn(
            HttpServletRequest request, HttpServletResponse response, String provider, OidcIdentity identity) {
        Viewer asker = CurrentViewer.of(request);
        Optional<PersonId> person = linked.person(identity, asker);
        if (person.isEmpty()) {
            return false;
        }
        sessions.begin(
                request,
                response,
                person.get(),
                Set.of(identity.second() ? Factor.FEDERATED_WITH_SECOND : Factor.FEDERATED));
        boolean in = OpenSession.of(request)
                .flatMap(OpenSession::person)
                .filter(person.get()::equals)
                .isPresent();
        if (in) {
            linked.used(identity, asker);
        }
        return in;
    }

    /** The question was kept in the session of the same person: another cannot have answered it. */
    private Answer link(Viewer viewer, OidcIdentity identity) {
        if (!(viewer instanceof Viewer.Member member) || !member.hasSecondFactor()) {
            return new Answer.LinkFailed();
        }
        return linked.add(member, identity) ? new Answer.LinkMade() : new Answer.LinkTaken();
    }

    @Override
    public List<Linked> own(Viewer.Member viewer) {
        return linked.own(
                viewer,
                issuer -> settings.oidc().entrySet().stream()
                        .filter(set -> set.getValue().issuer().equals(issuer))
                        .findFirst()
                        .map(set -> set.getValue().shownAs(set.getKey()))
                        .orElse(issuer));
    }

    @Override
    public void unlink(Viewer.Member viewer, UUID id) {
        linked.remove(viewer, id);
    }

    private Provider provider(String name) {
        return all().stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException.NotFound(SignInProblem.PROVIDER_UNKNOWN));
    }
}

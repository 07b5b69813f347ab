package org.saola.identity.internal;

import java.net.InetAddress;
import java.util.List;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Demonstration;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Fills a demonstration with its people at each start, and lets who sits at this machine go on as one of them. */
@Service
@ConditionalOnBooleanProperty("saola.site.demo")
class DemoHouse implements Demonstration, ApplicationRunner {

    private static final Viewer HOUSE = Viewer.House.at("identity.demonstration");

    private final Transactions transactions;
    private final NewPeople people;
    private final Trail trail;
    private final MessageSource messages;

    DemoHouse(Transactions transactions, NewPeople people, Trail trail, MessageSource messages) {
        this.transactions = transactions;
        this.people = people;
        this.trail = trail;
        this.messages = messages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.write(HOUSE, () -> {
            boolean added = false;
            for (DemoPeople.DemoAgency agency : DemoPeople.DemoAgency.values()) {
                added |= people.add(agency.agency());
            }
            people.addMembers(DemoPeople.DemoAgency.NETWORK.id(), DemoPeople.MEMBERS);
            for (Account account : accounts(Language.EN)) {
                if (people.add(account.person(), account.name(), DemoPeople.email(account.role()), Language.EN)) {
                    people.join(
                            account.person(), DemoPeople.where(account.role()).id(), List.of(account.role()));
                    added = true;
                }
            }
            if (added) {
                trail.write(HOUSE, Deed.done(PeopleDeed.DEMONSTRATION_SET_UP.action(), "", ""));
            }
        });
    }

    @Override
    public List<Account> accounts(Language language) {
        return DemoPeople.accounts(role -> messages.getMessage(
                "identity.demo.name",
                new Object[] {messages.getMessage("identity.role." + role.word(), null, language.locale())},
                language.locale()));
    }

    @Override
    public Account choose(Viewer viewer, String word, Language language) {
        Account account = accounts(language).stream()
                .filter(each -> each.word().equals(word) && isHere(viewer))
                .findFirst()
                .orElseThrow(() -> new ProblemException.NotFound(PeopleProblem.DEMO_UNKNOWN));
        transactions.write(HouseWork.of("identity.demonstration", viewer), () -> {
            people.call(account.person(), account.name(), language);
            trail.write(
                    viewer,
                    Deed.done(
                            PeopleDeed.DEMONSTRATION_ENTERED.action(),
                            "identity.person",
                            account.person().value()));
        });
        return account;
    }

    /** A demonstration listens on this machine alone; this asks once more, in case something passes requests on to it. */
    private static boolean isHere(Viewer viewer) {
        String address = viewer.origin().address();
        return !address.isBlank() && InetAddress.ofLiteral(address).isLoopbackAddress();
    }
}

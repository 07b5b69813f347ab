package org.saola.identity.internal;

import java.time.Duration;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.post.Letter;
import org.saola.post.LetterTemplate;
import org.saola.post.Post;
import org.saola.store.PublicAddress;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;

/** Tells people by mail what changed in the ways to sign in to their account, so that they learn of it if it was not they. */
@Component
class AccountNews {

    private static final Duration GOOD_FOR = Duration.ofDays(3);

    private final Transactions transactions;
    private final WaysIn ways;
    private final PersonRows people;
    private final Post post;
    private final PublicAddress address;

    AccountNews(Transactions transactions, WaysIn ways, PersonRows people, Post post, PublicAddress address) {
        this.transactions = transactions;
        this.ways = ways;
        this.people = people;
        this.post = post;
        this.address = address;
    }

    /** In the transaction of the change. @param keys of the letter, which has a link to the account as {0} */
    void tell(PersonId person, String keys, Viewer viewer) {
        transactions.write(
                HouseWork.of("identity.news", viewer),
                () -> people.writable(person)
                        .ifPresent(known -> post.send(Letter.of(
                                LetterTemplate.security(keys, GOOD_FOR),
                                known.email(),
                                known.language(),
                                address.link("/account")))));
    }

    /** The same with a link that lets somebody in, which works for some hours. @param keys of the letter, with the link as {0} and the hours as {1} */
    void link(PersonId person, String keys, String path, Duration goodFor, Viewer viewer) {
        transactions.write(
                HouseWork.of("identity.news", viewer),
                () -> people.writable(person)
                        .ifPresent(known -> post.send(Letter.of(
                                LetterTemplate.security(keys, goodFor),
                                known.email(),
                                known.language(),
                                address.link(path),
                                String.valueOf(goodFor.toHours())))));
    }

    /** Whether anything is left by which the person can sign in; where the house looks. */
    boolean canSignIn(PersonId person) {
        return ways.any(person);
    }
}

package org.saola.identity.internal;

import java.util.Optional;
import org.saola.identity.Credentials;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;

/** What sign-in may know of an account before anybody is known. */
@Component
class AccountDoor {

    private final PersonRows people;
    private final PasswordHashes hashes;
    private final Transactions transactions;

    AccountDoor(PersonRows people, PasswordHashes hashes, Transactions transactions) {
        this.people = people;
        this.hashes = hashes;
        this.transactions = transactions;
    }

    Optional<PersonRows.Knocked> knocked(String email, Viewer asker) {
        return transactions.read(HouseWork.of("identity.sign-in", asker), () -> people.knocked(email));
    }

    Optional<PersonRows.Writable> writable(PersonId person, Viewer asker) {
        return transactions.read(HouseWork.of("identity.sign-in", asker), () -> people.writable(person));
    }

    boolean confirms(PersonId person, String password, Viewer asker) {
        return opens(
                transactions.read(HouseWork.of("identity.sign-in", asker), () -> people.knocked(person)), password);
    }

    /** Does the same slow work whether or not there is such an account. */
    boolean opens(Optional<PersonRows.Knocked> knocked, String password) {
        String tried = password.substring(0, Math.min(password.length(), 2 * Credentials.LONGEST));
        return hashes.matches(tried, knocked.flatMap(PersonRows.Knocked::hash).orElse(null));
    }
}

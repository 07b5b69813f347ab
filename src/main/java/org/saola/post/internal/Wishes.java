package org.saola.post.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.EmailAddress;
import org.saola.post.Purpose;

/**
 * Whether a letter should be left: its reader unsubscribed, or mail to the address came back before.
 *
 * <p>Letters about getting in are tried all the same, or one wrong answer of a server would lock somebody out.
 */
record Wishes(SubscriptionDesk subscriptions, BounceRows bounces) {

    /** The problem that speaks against it. @param purpose the name of a {@link Purpose} */
    Optional<String> against(EmailAddress to, String purpose) {
        if (purpose.equals(Purpose.NEWS.name()) && !subscriptions.wantsNews(to)) {
            return Optional.of("post.problem.unsubscribed");
        }
        if (!purpose.equals(Purpose.SECURITY.name()) && bounces.isNoted(to)) {
            return Optional.of("post.problem.bounced");
        }
        return Optional.empty();
    }

    void taken(EmailAddress to) {
        bounces.taken(to);
    }

    void refused(EmailAddress to, @Nullable String reply, UUID letter, Instant now) {
        bounces.note(to, reply, false, letter, now);
    }
}

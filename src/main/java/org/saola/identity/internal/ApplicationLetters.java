package org.saola.identity.internal;

import org.saola.identity.Applications;
import org.saola.identity.FileApplication;
import org.saola.post.Letter;
import org.saola.post.LetterTemplate;
import org.saola.post.Post;
import org.saola.store.PublicAddress;
import org.springframework.stereotype.Component;

/** Letters about an application, to the proposed administrator. */
@Component
class ApplicationLetters {

    private static final LetterTemplate CONFIRM =
            LetterTemplate.security("identity.mail.application.", Applications.CONFIRMED_WITHIN);
    private static final LetterTemplate REFUSED = LetterTemplate.service("identity.mail.application-refused.");

    private final Post post;
    private final PublicAddress address;

    ApplicationLetters(Post post, PublicAddress address) {
        this.post = post;
        this.address = address;
    }

    void confirm(FileApplication filed, String token) {
        post.send(Letter.of(
                CONFIRM,
                filed.firstEmail(),
                filed.language(),
                address.link("/apply/confirm/" + token),
                String.valueOf(Applications.CONFIRMED_WITHIN.toHours())));
    }

    void refused(FileApplication filed) {
        post.send(Letter.of(
                REFUSED,
                filed.firstEmail(),
                filed.language(),
                filed.name().in(filed.language()).text()));
    }
}

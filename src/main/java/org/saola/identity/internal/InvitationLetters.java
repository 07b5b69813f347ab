package org.saola.identity.internal;

import org.saola.identity.Invitations;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Texts;
import org.saola.post.Letter;
import org.saola.post.LetterTemplate;
import org.saola.post.Post;
import org.saola.store.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes the letter with the link: that, and the name of the agency, is all it says. */
@Component
class InvitationLetters {

    private static final LetterTemplate LETTER =
            LetterTemplate.security("identity.mail.invitation.", Invitations.VALID);

    private final Post post;
    private final PublicAddress address;

    InvitationLetters(Post post, PublicAddress address) {
        this.post = post;
        this.address = address;
    }

    void send(Texts agency, EmailAddress to, Language language, String token) {
        post.send(Letter.of(
                LETTER,
                to,
                language,
                address.link("/invitations/" + token),
                agency.in(language).text(),
                String.valueOf(Invitations.VALID.toHours())));
    }
}

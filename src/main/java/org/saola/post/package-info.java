/**
 * Letters by electronic mail: written within the transaction of what they tell of, carried after it, again and again if
 * need be.
 *
 * <p>It does: keep each letter until a mail server has taken it, or put it into the outbox folder where no server is set;
 * try again later, give up at last, note what came back, leave alone who unsubscribed; forget what a letter said as soon
 * as it is gone. It does not: know any sentence (the room that sends owns its texts), keep a mailbox, or promise that a
 * letter comes once only: a crash at the wrong moment sends it twice, under one Message-ID.
 *
 * <p>Nothing sensitive belongs in a letter, only that something waits, and where.
 *
 * <p>Entry point: {@link org.saola.post.Post}. Events: none.
 *
 * <pre>{@code
 * static final LetterTemplate INVITATION = LetterTemplate.security("identity.mail.invitation.", Duration.ofHours(72));
 *
 * post.send(Letter.of(INVITATION, address, Language.FR, agencyName, publicAddress.link("/invitations/" + token)));
 * }</pre>
 *
 * with {@code identity.mail.invitation.name}, {@code …subject} and {@code …body} in the message files of {@code identity}.
 */
@NullMarked
package org.saola.post;

import org.jspecify.annotations.NullMarked;

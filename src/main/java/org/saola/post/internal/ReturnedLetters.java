package org.saola.post.internal;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.post.PostProblem;
import org.saola.post.ReturnedMail;
import org.saola.post.internal.MailSettings.MailServer;
import org.saola.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through a mailbox over IMAP (RFC 3501) for letters that came back. */
final class ReturnedLetters implements ReturnedMail {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedLetters.class);

    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_MESSAGE = 2_000_000;

    private final @Nullable MailServer server;
    private final ReturnedRows rows;
    private final Transactions transactions;
    private final Clock clock;

    /** @param server of the mailbox; none where none is set */
    ReturnedLetters(@Nullable MailServer server, ReturnedRows rows, Transactions transactions, Clock clock) {
        this.server = server;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean isSet() {
        return server != null;
    }

    @Override
    public Found collect(Viewer.House viewer) {
        if (server == null) {
            return new Found(0, 0);
        }
        Session session = MailSession.to(server, "imap", "");
        try (Store store = session.getStore(MailSession.protocol("imap", server))) {
            store.connect(server.host(), server.port(), server.user(), server.password());
            Folder folder = store.getFolder(server.folder().isEmpty() ? "INBOX" : server.folder());
            folder.open(Folder.READ_WRITE);
            try {
                return read(folder, viewer);
            } finally {
                // What is marked as deleted goes with it, also where a later message could not be read.
                folder.close(true);
            }
        } catch (MessagingException unreachable) {
            LOG.warn("The mailbox for returned letters at {} could not be read: {}", server, reason(unreachable));
            throw new ProblemException.Unavailable(PostProblem.MAILBOX_UNREACHED);
        }
    }

    private Found read(Folder folder, Viewer.House viewer) throws MessagingException {
        Message[] unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        int returned = 0;
        int others = 0;
        for (Message message : Arrays.copyOf(unseen, Math.min(unseen.length, MOST_AT_ONCE))) {
            if (isOfOurs(message, viewer)) {
                message.setFlag(Flags.Flag.DELETED, true);
                returned++;
            } else {
                message.setFlag(Flags.Flag.SEEN, true);
                others++;
            }
        }
        return new Found(returned, others);
    }

    private boolean isOfOurs(Message message, Viewer.House viewer) throws MessagingException {
        if (message.getSize() > LONGEST_MESSAGE || !(message instanceof MimeMessage whole)) {
            return false;
        }
        // Taken as it is and taken apart here: a server that cannot read a message must not keep us from the next.
        MimeMessage copy = new MimeMessage(whole);
        Optional<DeliveryNotice> notice = Optional.empty();
        try {
            notice = DeliveryNotice.read(copy);
        } catch (IOException | MessagingException malformed) {
            LOG.info("A message in the mailbox for returned letters could not be read.");
        }
        DeliveryNotice found = notice.orElse(null);
        return found != null && transactions.<Boolean>write(viewer, () -> rows.returned(found, clock.instant()));
    }

    private static String reason(MessagingException failure) {
        return failure instanceof AuthenticationFailedException
                ? "the user or the password was refused"
                : String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}

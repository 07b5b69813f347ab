package org.saola.post.internal;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A notice that a letter will not arrive (RFC 3464, delivery status notification).
 *
 * @param messageIds which the letter may have had
 * @param reply codes of the server that refused it, such as {@code 550 5.1.1}, or {@code 5.1.1} alone
 * @param permanent whether the address itself is for good out of reach (5.x.x), rather than its server for a while
 */
record DeliveryNotice(List<String> messageIds, String reply, boolean permanent) {

    private static final int LONGEST_PART = 200_000;
    private static final Pattern STATUS = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern CODE = Pattern.compile("(?:^|;)\\s*([245]\\d\\d)\\b");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{3,500}>");

    DeliveryNotice {
        messageIds = List.copyOf(messageIds);
    }

    /** Reads one; nothing where the message is something else, or says that the letter is late or has arrived. */
    static Optional<DeliveryNotice> read(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart report)) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        Optional<InternetHeaders> failed = Optional.empty();
        for (int number = 0; number < report.getCount(); number++) {
            BodyPart part = report.getBodyPart(number);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                failed = failedRecipient(part);
            } else if (part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822")) {
                ids.addAll(ids(new InternetHeaders(bytes(part)).getHeader("Message-ID", null)));
            }
        }
        // Some servers return nothing of the letter and answer to it.
        ids.addAll(ids(message.getHeader("In-Reply-To", null)));
        ids.addAll(ids(message.getHeader("References", null)));
        return failed.filter(recipient -> !ids.isEmpty()).map(recipient -> notice(ids, recipient));
    }

    private static DeliveryNotice notice(List<String> ids, InternetHeaders recipient) {
        String diagnostic = value(recipient, "Diagnostic-Code");
        String status = found(STATUS, value(recipient, "Status"));
        String code = found(CODE, diagnostic);
        String codes = status.isEmpty() ? found(STATUS, diagnostic) : status;
        return new DeliveryNotice(ids, (code + " " + codes).strip(), (codes.isEmpty() ? code : codes).startsWith("5"));
    }

    /** The part has a group of fields for the message, and one for each recipient; ours have one recipient. */
    private static Optional<InternetHeaders> failedRecipient(Part part) throws MessagingException, IOException {
        InputStream groups = bytes(part);
        Optional<InternetHeaders> failed = Optional.empty();
        while (groups.available() > 0 && failed.isEmpty()) {
            failed = Optional.of(new InternetHeaders(groups))
                    .filter(group ->
                            value(group, "Action").toLowerCase(Locale.ROOT).startsWith("failed"));
        }
        return failed;
    }

    private static InputStream bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new ByteArrayInputStream(in.readNBytes(LONGEST_PART));
        }
    }

    private static List<String> ids(@org.jspecify.annotations.Nullable String header) {
        return Stream.ofNullable(header)
                .flatMap(text -> MESSAGE_ID.matcher(text).results())
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private static String value(InternetHeaders fields, String name) {
        String value = fields.getHeader(name, null);
        return value == null ? "" : value.strip();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}

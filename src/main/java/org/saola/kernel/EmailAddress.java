package org.saola.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address for mail, such as {@code a.ndong@douanes.example}.
 *
 * <p>Exactly one, and nothing around it: no name, no list, no line break, no control character, so that it can stand in a
 * header. Of what RFC 5321 allows, quoted local parts and addresses of hosts by number are refused, because nobody in
 * office has one and attackers like them; the local part is ASCII, since few servers take others (RFC 6531). The domain may
 * be in any script and is kept in lower case.
 */
public record EmailAddress(@JsonValue String value) {

    /** RFC 5321, section 4.5.3.1: what a server must be able to take. */
    private static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    /** @throws IllegalArgumentException if it is not one such address; the message does not repeat it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        int at = value.lastIndexOf('@');
        if (at < 1 || value.length() > LONGEST) {
            throw notOne();
        }
        String local = value.substring(0, at);
        String domain = value.substring(at + 1).toLowerCase(Locale.ROOT);
        String ascii = ascii(domain);
        if (local.length() > LONGEST_LOCAL
                || !LOCAL.matcher(local).matches()
                || !DOMAIN.matcher(ascii).matches()
                || at + 1 + ascii.length() > LONGEST) {
            throw notOne();
        }
        value = local + "@" + domain;
    }

    /** Reads what a person typed, spaces around it aside; nothing where it is not one address. */
    public static Optional<EmailAddress> parse(String typed) {
        try {
            return Optional.of(new EmailAddress(typed.strip()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The address as mail servers take it: the domain in ASCII, such as {@code xn--bcher-kva.example}. */
    public String ascii() {
        int at = value.lastIndexOf('@');
        return value.substring(0, at + 1) + ascii(value.substring(at + 1));
    }

    /** What two spellings of one mailbox have in common; in practice no server tells capitals apart. */
    public String mailbox() {
        return ascii().toLowerCase(Locale.ROOT);
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            throw notOne();
        }
    }

    private static IllegalArgumentException notOne() {
        return new IllegalArgumentException("not one address for mail");
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.saola.audit;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was done to which record, with what outcome.
 *
 * <p>Ids and codes only: the trail is kept for years, cannot be changed, and is read by auditors, so nothing of the
 * content of a record, no name and no text of a person goes into it.
 *
 * @param action room and past participle, such as {@code identity.person-invited}; also the message key of its name
 * @param kind of the record, such as {@code identity.agency}; empty where there is no record
 * @param subject the id of the record; empty likewise
 * @param details further codes and ids, by name
 */
public record Deed(String action, String kind, String subject, Outcome outcome, Map<String, String> details) {

    private static final Pattern ACTION = Pattern.compile("[a-z]+\\.[a-z0-9-]+");

    /** @throws IllegalArgumentException if the action is not a room, a dot and words joined by hyphens */
    public Deed {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("not an action: " + action);
        }
        details = Map.copyOf(details);
    }

    public static Deed done(String action, String kind, Object subject) {
        return new Deed(action, kind, subject.toString(), Outcome.DONE, Map.of());
    }

    public static Deed refused(String action, String kind, Object subject) {
        return new Deed(action, kind, subject.toString(), Outcome.REFUSED, Map.of());
    }

    /** The same with further codes or ids; @param details names and values in turn */
    public Deed with(String name, Object value) {
        Map<String, String> more = new java.util.TreeMap<>(details);
        more.put(name, value.toString());
        return new Deed(action, kind, subject, outcome, more);
    }
}

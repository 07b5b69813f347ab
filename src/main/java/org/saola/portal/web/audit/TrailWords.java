package org.saola.portal.web.audit;

import java.time.Instant;
import org.saola.audit.Outcome;
import org.saola.kernel.Language;
import org.saola.kit.Moment;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands in the trail in the language of the reader. */
@Component
class TrailWords {

    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Language language, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }

    /** What an action, a kind of record or a task is called. One of a room that is gone has no name: its code says enough. */
    String name(String code, Language language) {
        String name = messages.getMessage(code, null, code, language.locale());
        return name == null ? code : name;
    }

    /** To the second, as the clock stood everywhere at once. */
    String time(Instant at, Language language) {
        return new Moment(at).toTheSecond(language);
    }

    static StatusTag outcome(Outcome outcome) {
        return switch (outcome) {
            case DONE -> new StatusTag(Tone.GOOD, outcomeKey(outcome));
            case REFUSED -> new StatusTag(Tone.INFO, outcomeKey(outcome));
            case FAILED -> new StatusTag(Tone.BAD, outcomeKey(outcome));
        };
    }

    static String outcomeKey(Outcome outcome) {
        return "portal.audit.outcome." + outcome.name();
    }
}

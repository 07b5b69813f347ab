package org.saola.portal.web.audit;

import java.time.Instant;
import org.saola.audit.Outcome;
import org.saola.audit.TrailEntry;
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

    /** An action of a room that is gone, or of a later edition, has no name: its code says enough. */
    String action(String action, Language language) {
        String name = messages.getMessage(action, null, action, language.locale());
        return name == null ? action : name;
    }

    String who(TrailEntry.Who who, Language language) {
        return switch (who.viewer()) {
            case "house" -> text("portal.audit.who.house", language, who.task());
            case "member" ->
                who.person().map(person -> person.value().toString()).orElse("");
            default -> text("portal.audit.who.nobody", language);
        };
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

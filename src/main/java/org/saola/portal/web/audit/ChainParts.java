package org.saola.portal.web.audit;

import java.text.NumberFormat;
import org.saola.audit.ChainVerdict;
import org.saola.kernel.Language;
import org.saola.kit.Notice;
import org.saola.kit.Tone;
import org.saola.portal.web.audit.ChainChecks.State;
import org.springframework.stereotype.Component;

/** Says how the chain stands. */
@Component
class ChainParts {

    private final ChainChecks checks;
    private final TrailWords words;

    ChainParts(ChainChecks checks, TrailWords words) {
        this.checks = checks;
        this.words = words;
    }

    TrailPage.ChainPart part(Language language) {
        return switch (checks.state()) {
            case State.Never never -> part(Tone.NEUTRAL, "never", "", language);
            case State.Running running ->
                new TrailPage.ChainPart(
                        notice(Tone.WAIT, "running", language, words.time(running.since(), language)), "", true);
            case State.Failed failed -> part(Tone.BAD, "failed", "", language, words.time(failed.at(), language));
            case State.Checked checked -> checked(checked, language);
        };
    }

    private TrailPage.ChainPart checked(State.Checked checked, Language language) {
        String at = words.time(checked.at(), language);
        String line = checked.verdict().line();
        return switch (checked.verdict()) {
            case ChainVerdict.Intact intact ->
                part(
                        Tone.GOOD,
                        "intact",
                        line,
                        language,
                        at,
                        NumberFormat.getIntegerInstance(language.locale()).format(intact.entries()),
                        NumberFormat.getIntegerInstance(language.locale()).format(intact.waiting()));
            case ChainVerdict.Broken broken ->
                part(
                        Tone.BAD,
                        "broken",
                        line,
                        language,
                        at,
                        words.text("portal.audit.fault." + broken.fault().word(), language));
        };
    }

    private TrailPage.ChainPart part(Tone tone, String word, String line, Language language, Object... values) {
        return new TrailPage.ChainPart(notice(tone, word, language, values), line, false);
    }

    private Notice notice(Tone tone, String word, Language language, Object... values) {
        String key = "portal.audit.chain." + word;
        return new Notice(tone, words.text(key + ".title", language), words.text(key, language, values));
    }
}

package org.saola.kit.paper;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kit.KitProblem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;

/**
 * Makes papers. Nothing that it needs, fonts least of all, is loaded before the first one is asked for.
 *
 * <p>Few are made at once, since each takes a processor and memory for as long as it is made; others wait for their turn.
 */
@Component
public class Papers {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ITemplateEngine templates;
    private final MessageSource messages;

    Papers(ITemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    /**
     * Makes a paper, a whole PDF file. What its letters cannot show is named in its place, and said at its end.
     *
     * <p>Trap: a language that is written from right to left gets its paper in English, which is set from left to right.
     *
     * @throws ProblemException.Unavailable with {@link KitProblem#PAPERS_BUSY} where too many are being made
     */
    public byte[] pdf(Paper paper, Language language) {
        Locale locale = (language.direction().equals("rtl") ? Language.EN : language).locale();
        takeTurn();
        try {
            Document document = PaperText.read(
                    templates.process(paper.template(), new Context(locale, Map.of("page", paper.page()))));
            new UnsetSigns(PaperLetters.known(), messages, locale).name(document);
            return PaperPrinter.print(document, locale);
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException.Unavailable(KitProblem.PAPERS_BUSY);
    }
}

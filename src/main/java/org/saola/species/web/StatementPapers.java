package org.saola.species.web;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.saola.kernel.Language;
import org.saola.kit.Moment;
import org.saola.kit.paper.Paper;
import org.saola.kit.paper.PaperFrame;
import org.saola.kit.paper.Papers;
import org.saola.species.ListingAnswer;
import org.saola.species.Statement;
import org.saola.species.StatementCheck;
import org.saola.species.Taxon;
import org.saola.store.PublicAddress;
import org.springframework.stereotype.Component;

/** Makes the paper of a statement. */
@Component
class StatementPapers {

    private final StatementPages pages;
    private final SpeciesWords words;
    private final Papers papers;
    private final PublicAddress site;

    StatementPapers(StatementPages pages, SpeciesWords words, Papers papers, PublicAddress site) {
        this.pages = pages;
        this.words = words;
        this.papers = papers;
        this.site = site;
    }

    byte[] pdf(Statement statement, StatementCheck check, Language language) {
        ListingAnswer answer = statement.content().answer();
        String name = taxon(statement).fullName();
        String day = words.day(answer.day(), language);
        String code = statement.code().inGroups();
        StatementPaper paper = new StatementPaper(
                new PaperFrame(
                        words.text("species.paper.title", language, name, day),
                        words.text("species.paper.about", language, words.regime(answer.regime(), language), name, day),
                        words.text("species.statement.what", language),
                        words.text("species.paper.foot", language, code),
                        false),
                pages.page(statement, check, language),
                words.text("species.paper.checked", language, new Moment(Instant.now()).toTheMinute(language)),
                site.isPublic()
                        ? words.text("species.paper.verify", language, site.link(StatementPages.PATH), code)
                        : words.text("species.paper.verify.here", language, code));
        return papers.pdf(new Paper("species/statement-paper", paper), language);
    }

    /** The name that the file gets on the disk: what it is about, but not the code, which opens it. */
    static String fileName(Statement statement) {
        ListingAnswer answer = statement.content().answer();
        String name = Normalizer.normalize(taxon(statement).fullName(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "%s-%s-%s.pdf".formatted(name, answer.regime().name().toLowerCase(Locale.ROOT), answer.day());
    }

    private static Taxon taxon(Statement statement) {
        return statement.content().taxon(statement.content().answer().taxon()).orElseThrow();
    }
}

package org.saola.species.web;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kit.Crumb;
import org.saola.kit.Fact;
import org.saola.kit.Moment;
import org.saola.kit.Named;
import org.saola.kit.Notice;
import org.saola.kit.Tone;
import org.saola.kit.paper.QrCode;
import org.saola.species.Rank;
import org.saola.species.Statement;
import org.saola.species.StatementCheck;
import org.saola.species.StatementCode;
import org.saola.species.Taxon;
import org.saola.store.PublicAddress;
import org.springframework.stereotype.Component;

/** Makes the page of a statement out of what was kept, in whatever language it is read. */
@Component
class StatementPages {

    static final String PATH = "/species/statements";

    private final LawWords laws;
    private final DataStatus status;
    private final SpeciesWords words;
    private final PublicAddress site;

    StatementPages(LawWords laws, DataStatus status, SpeciesWords words, PublicAddress site) {
        this.laws = laws;
        this.status = status;
        this.words = words;
        this.site = site;
    }

    static String href(StatementCode code) {
        return PATH + "/" + code;
    }

    static String paperHref(StatementCode code) {
        return href(code) + ".pdf";
    }

    StatementPage page(Statement statement, StatementCheck check, Language language) {
        Statement.Content content = statement.content();
        Taxon taxon = content.taxon(content.answer().taxon()).orElseThrow();
        return new StatementPage(
                new TaxonPage.Heading(
                        taxon.fullName(),
                        taxon.author(),
                        words.rank(taxon.rank(), language),
                        taxon.rank().compareTo(Rank.GENUS) >= 0,
                        "",
                        "species.status-of-name." + taxon.status()),
                TaxonPages.href(taxon.id()),
                paperHref(statement.code()),
                crumbs(statement.code().inGroups(), language),
                status.notice(content.editions(), language),
                checked(check, language),
                facts(statement, taxon, language),
                site.isPublic() ? Optional.of(QrCode.of(site.link(href(statement.code())))) : Optional.empty(),
                laws.view(content.answer(), content::taxon, language),
                status.lines(content.editions(), language));
    }

    List<Crumb> crumbs(String here, Language language) {
        return List.of(
                        new Crumb(SpeciesTool.PATH, words.text("species.tool", language)),
                        new Crumb(here.isEmpty() ? "" : PATH, words.text("species.statements", language)),
                        new Crumb("", here))
                .stream()
                .filter(crumb -> !crumb.text().isEmpty())
                .toList();
    }

    private Notice checked(StatementCheck check, Language language) {
        Tone tone = switch (check) {
            case SAME, SAME_SINCE -> Tone.GOOD;
            case NEWER_DIFFERS, GONE -> Tone.WAIT;
            case DIFFERS -> Tone.BAD;
        };
        return new Notice(
                tone,
                words.text("species.check." + check + ".title", language),
                words.text("species.check." + check, language));
    }

    private List<Fact> facts(Statement statement, Taxon taxon, Language language) {
        List<Taxon> line = new java.util.ArrayList<>(lineOf(statement, taxon));
        Collections.reverse(line);
        return List.of(
                new Fact(
                        "species.statement.place",
                        line.stream().map(Taxon::fullName).collect(Collectors.joining(" › "))),
                new Fact("species.statement.number", taxon.id().toString()),
                new Fact("species.statement.made", new Moment(statement.madeAt()).toTheMinute(language)),
                new Fact(
                        "species.statement.code",
                        new Named(statement.code().inGroups(), "", site.link(href(statement.code())))));
    }

    /** The kept taxa begin with the one asked about and those above it. */
    private static List<Taxon> lineOf(Statement statement, Taxon taxon) {
        List<Taxon> line = new java.util.ArrayList<>(List.of(taxon));
        while (line.getLast().parent().flatMap(statement.content()::taxon).isPresent()
                && line.size() < statement.content().taxa().size()) {
            line.add(line.getLast().parent().flatMap(statement.content()::taxon).orElseThrow());
        }
        return line;
    }
}

package org.saola.species.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.Language;
import org.saola.kit.Notice;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;
import org.saola.species.PrintedListing;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** Makes the form that asks for a day and a country, and what is said of the data behind the answers. */
@Component
class AskingParts {

    private final DataStatus status;
    private final ReasonWords reasons;
    private final SpeciesWords words;

    AskingParts(DataStatus status, ReasonWords reasons, SpeciesWords words) {
        this.status = status;
        this.reasons = reasons;
        this.words = words;
    }

    List<FormField> fields(FilledForm asked, Language language) {
        return List.of(
                new FormField.Line(Question.optional("date", "species.ask.date"), LineKind.DATE, asked),
                new FormField.Choice(
                        Question.optional("country", "species.ask.country"),
                        ChoiceKind.SELECT,
                        words.originChoices(language),
                        asked));
    }

    Optional<Notice> notice(SpeciesBook book, Language language) {
        return status.notice(book, language);
    }

    List<String> lines(SpeciesBook book, Language language) {
        return status.lines(book.editions(), language);
    }

    List<TaxonPage.Printed> printed(SpeciesBook book, TaxonId taxon, Language language) {
        List<TaxonPage.Printed> all = new ArrayList<>();
        book.printed(taxon).ifPresent(printed -> all.add(printed(Regime.CITES, printed, language)));
        book.printedEu(taxon).ifPresent(printed -> all.add(printed(Regime.EU, printed, language)));
        return all;
    }

    private TaxonPage.Printed printed(Regime regime, PrintedListing printed, Language language) {
        return new TaxonPage.Printed(
                words.regime(regime, language), printed.listing(), reasons.notes(printed.note(), language));
    }
}

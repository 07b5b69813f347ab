package org.saola.species.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.Language;
import org.saola.kit.Crumb;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;
import org.saola.species.ListingAnswer;
import org.saola.species.ListingChange;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.springframework.stereotype.Component;

/** Makes the page that compares two days. */
@Component
class ComparePages {

    private final TaxonPages taxa;
    private final AskingParts asking;
    private final LawWords laws;
    private final ReasonWords reasons;
    private final SpeciesWords words;

    ComparePages(TaxonPages taxa, AskingParts asking, LawWords laws, ReasonWords reasons, SpeciesWords words) {
        this.taxa = taxa;
        this.asking = asking;
        this.laws = laws;
        this.reasons = reasons;
        this.words = words;
    }

    ComparePage page(SpeciesBook book, Taxon taxon, FilledForm typed, Language language) {
        FilledForm form = typed;
        for (String field : List.of("from", "to")) {
            form = form.check(
                    filled -> TaxonPages.day(filled.value(field)).isPresent(), field, "species.compare.date-wrong");
        }
        Optional<LocalDate> one = TaxonPages.day(form.value("from"));
        Optional<LocalDate> other = TaxonPages.day(form.value("to"));
        List<ComparePage.Law> compared = new ArrayList<>();
        if (one.isPresent() && other.isPresent()) {
            boolean inOrder = !one.get().isAfter(other.get());
            LocalDate from = inOrder ? one.get() : other.get();
            LocalDate to = inOrder ? other.get() : one.get();
            for (Regime regime : Regime.values()) {
                if (regime == Regime.CITES || !book.days(taxon.id(), regime).isEmpty()) {
                    compared.add(law(book, taxon, regime, from, to, language));
                }
            }
        }
        List<Crumb> crumbs = new ArrayList<>(taxa.crumbs(book, taxon, language));
        crumbs.removeLast();
        crumbs.add(new Crumb(TaxonPages.href(taxon.id()), taxon.fullName()));
        crumbs.add(new Crumb("", words.text("species.compare", language)));
        return new ComparePage(
                taxa.heading(book, taxon, language),
                taxon.id().toString(),
                crumbs,
                asking.notice(book, language),
                form,
                List.of(field("from", form), field("to", form)),
                compared,
                asking.lines(book, language));
    }

    private static FormField field(String name, FilledForm form) {
        return new FormField.Line(Question.needed(name, "species.compare." + name), LineKind.DATE, form);
    }

    private ComparePage.Law law(
            SpeciesBook book, Taxon taxon, Regime regime, LocalDate from, LocalDate to, Language language) {
        ListingAnswer before = book.listing(taxon.id(), regime, from);
        ListingAnswer after = book.listing(taxon.id(), regime, to);
        List<LawView.Reason> changes = book.changesOnLine(taxon.id(), regime).stream()
                .filter(change -> isBetween(change.effective(), from, to)
                        || change.until()
                                .filter(until -> isBetween(until, from, to))
                                .isPresent())
                .map(change -> reason(change, after, book, language))
                .toList();
        String key = changes.isEmpty()
                ? "species.compare.nothing"
                : before.standing().equals(after.standing())
                        ? "species.compare.same"
                        : before.inWords().equals(after.inWords())
                                ? "species.compare.other-terms"
                                : "species.compare.different";
        return new ComparePage.Law(
                laws.view(before, book::find, language),
                laws.view(after, book::find, language),
                words.text(key, language, shown(before, language), shown(after, language)),
                changes);
    }

    private String shown(ListingAnswer answer, Language language) {
        return answer.inWords().isEmpty() ? words.text("species.compare.none", language) : answer.inWords();
    }

    private LawView.Reason reason(ListingChange change, ListingAnswer after, SpeciesBook book, Language language) {
        return after.steps().stream()
                .filter(step -> step.change().equals(change))
                .findFirst()
                .map(step -> reasons.reason(step, after, book::find, language))
                .orElseGet(() -> new LawView.Reason(
                        false,
                        reasons.decided(change, book::find, language),
                        later(change, after, language),
                        reasons.details(change, book::find, language)));
    }

    private String later(ListingChange change, ListingAnswer after, Language language) {
        return switch (change.kind()) {
            case RESERVATION ->
                words.text(
                        after.reservations().contains(change)
                                ? "species.compare.reservation-stands"
                                : "species.compare.reservation-ended",
                        language);
            case RESERVATION_WITHDRAWAL -> "";
            case ADDITION, DELETION -> words.text("species.compare.replaced", language);
        };
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}

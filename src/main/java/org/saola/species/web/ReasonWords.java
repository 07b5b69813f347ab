package org.saola.species.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.species.ChangeKind;
import org.saola.species.ListingAnswer;
import org.saola.species.ListingChange;
import org.saola.species.ListingNote;
import org.saola.species.Outcome;
import org.saola.species.Step;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** Tells decided changes, and what each did, in sentences. */
@Component
class ReasonWords {

    /** So many countries are read at a glance. */
    private static final int FEW = 6;

    private final SpeciesWords words;

    ReasonWords(SpeciesWords words) {
        this.words = words;
    }

    String taxon(TaxonId id, LawWords.Names names, Language language) {
        return names.apply(id).map(taxon -> words.taxon(taxon, language)).orElseGet(id::toString);
    }

    LawView.Reason reason(Step step, ListingAnswer answer, LawWords.Names names, Language language) {
        boolean counts = step.outcome() == Outcome.APPLIES || step.outcome() == Outcome.APPLIES_TO_POPULATIONS;
        return new LawView.Reason(
                counts,
                decided(step.change(), names, language),
                effect(step, answer, names, language),
                details(step.change(), names, language));
    }

    /** What was decided: the day, the list and the taxon that it names. */
    String decided(ListingChange change, LawWords.Names names, Language language) {
        String key = change.includedIn().isPresent() ? "species.decided.included" : "species.decided." + change.kind();
        return words.text(
                key,
                language,
                words.day(change.effective(), language),
                words.category(change.category(), language),
                taxon(change.taxon(), names, language),
                change.includedIn()
                        .map(higher -> taxon(higher, names, language))
                        .orElse(""),
                change.party().map(code -> words.country(code, language)).orElse("—"));
    }

    /**
     * The range States that are left when many are named, where those are fewer and so easier to read; otherwise none.
     * What stands and what is uncovered is together all of the range.
     */
    Set<CountryCode> others(Set<CountryCode> named, ListingAnswer answer) {
        Set<CountryCode> others = new TreeSet<>(answer.uncovered());
        answer.standing().forEach(standing -> others.addAll(standing.countries()));
        others.removeAll(named);
        return named.size() > FEW && others.size() <= named.size() / 2 ? others : Set.of();
    }

    private String populations(Step step, ListingAnswer answer, String taxon, Language language) {
        Set<CountryCode> others = others(step.countries(), answer);
        return others.isEmpty()
                ? words.text("species.effect.populations", language, taxon, words.countries(step.countries(), language))
                : words.text("species.effect.others", language, taxon, words.countries(others, language));
    }

    private String effect(Step step, ListingAnswer answer, LawWords.Names names, Language language) {
        TaxonId asked = answer.taxon();
        ListingChange change = step.change();
        String taxon = taxon(asked, names, language);
        String named = taxon(change.taxon(), names, language);
        return switch (step.outcome()) {
            case APPLIES ->
                change.taxon().equals(asked)
                        ? words.text("species.effect.own", language, taxon)
                        : words.text("species.effect.above", language, taxon, named);
            case APPLIES_TO_POPULATIONS ->
                step.countries().isEmpty()
                        ? words.text("species.effect.range-unknown", language, taxon)
                        : populations(step, answer, taxon, language);
            case TAXON_EXCLUDED ->
                words.text(
                        "species.effect.excluded",
                        language,
                        taxon,
                        step.excluded().map(id -> taxon(id, names, language)).orElse(taxon));
            case OTHER_POPULATIONS -> words.text("species.effect.other-populations", language);
            case SET_ASIDE_BY_NEARER -> because("species.effect.nearer", step, taxon, names, language);
            case ENDED_BY_DELETION -> because("species.effect.ended", step, taxon, names, language);
            case PASSED_UPWARDS ->
                words.text(
                        "species.effect.passed",
                        language,
                        named,
                        change.includedIn()
                                .map(higher -> taxon(higher, names, language))
                                .orElse(""));
            case DELETED -> words.text("species.effect.deleted", language, named);
        };
    }

    private String because(String key, Step step, String taxon, LawWords.Names names, Language language) {
        ListingChange because = step.because().orElse(step.change());
        return words.text(
                key,
                language,
                taxon,
                taxon(because.taxon(), names, language),
                words.category(because.category(), language),
                words.day(because.effective(), language));
    }

    /** What stands beside a change: Party, populations, what it leaves out, notes, doubts. */
    List<LawView.Detail> details(ListingChange change, LawWords.Names names, Language language) {
        List<LawView.Detail> details = new ArrayList<>();
        if (change.kind() == ChangeKind.ADDITION && change.includedIn().isEmpty()) {
            change.party()
                    .ifPresent(party ->
                            details.add(LawView.Detail.of("species.detail.party", words.country(party, language))));
        }
        add(
                details,
                "species.detail.populations",
                words.countries(change.reach().populations(), language));
        add(
                details,
                "species.detail.excluded-populations",
                words.countries(change.reach().excludedPopulations(), language));
        add(
                details,
                "species.detail.excluded-taxa",
                change.reach().excludedTaxa().stream()
                        .map(id -> taxon(id, names, language))
                        .collect(Collectors.joining(", ")));
        change.until()
                .ifPresent(until -> details.add(LawView.Detail.of("species.detail.until", words.day(until, language))));
        add(details, "species.detail.event", change.event());
        details.addAll(notes(change.note(), language));
        return details;
    }

    /** What is written beside a listing. */
    List<LawView.Detail> notes(ListingNote note, Language language) {
        List<LawView.Detail> details = new ArrayList<>();
        if (!note.textIn("en").isEmpty() || !note.textIn(language.code()).isEmpty()) {
            details.add(LawView.Detail.of("species.detail.note", note.text(), language.code()));
        }
        if (!note.fullText().isEmpty() && !note.fullText().equals(note.textIn("en"))) {
            details.add(new LawView.Detail("species.detail.full-note", DataText.plain(note.fullText()), "en"));
        }
        if (!note.symbol().isEmpty()) {
            LawView.Detail meaning = LawView.Detail.of("species.detail.symbol", note.symbolText(), language.code());
            details.add(new LawView.Detail(
                    meaning.termKey(),
                    (note.symbol() + " " + meaning.text()).strip(),
                    meaning.text().isEmpty() ? "" : meaning.language()));
        }
        if (!note.doubt().isEmpty()) {
            details.add(new LawView.Detail("species.detail.doubt", note.doubt(), "en"));
        }
        return details;
    }

    private static void add(List<LawView.Detail> details, String termKey, String text) {
        if (!text.isEmpty()) {
            details.add(LawView.Detail.of(termKey, text));
        }
    }
}

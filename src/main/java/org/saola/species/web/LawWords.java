package org.saola.species.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.species.ListingAnswer;
import org.saola.species.ListingChange;
import org.saola.species.Outcome;
import org.saola.species.Standing;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** Tells an answer of the law in sentences. It knows taxa only by what it is given, so a kept answer reads as on its day. */
@Component
class LawWords {

    /** How taxa are found by number: in a book, or among those kept with a statement. */
    interface Names extends Function<TaxonId, Optional<Taxon>> {}

    private final SpeciesWords words;
    private final ReasonWords reasons;

    LawWords(SpeciesWords words, ReasonWords reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    LawView view(ListingAnswer answer, Names names, Language language) {
        List<LawView.Question> sent = new ArrayList<>(List.of(
                new LawView.Question("regime", answer.regime().name()),
                new LawView.Question("date", answer.day().toString())));
        answer.country().ifPresent(country -> sent.add(new LawView.Question("country", country.value())));
        return new LawView(
                answer.regime().name(),
                words.regime(answer.regime(), language),
                answer.inWords(),
                asked(answer, language),
                sentences(answer, names, language),
                answer.isPartlyUnlisted(),
                answer.steps().stream()
                        .map(step -> reasons.reason(step, answer, names, language))
                        .toList(),
                answer.reservations().stream()
                        .map(reserved -> reservation(reserved, names, language))
                        .toList(),
                List.copyOf(sent));
    }

    private String asked(ListingAnswer answer, Language language) {
        String day = words.day(answer.day(), language);
        return answer.country()
                .map(country -> words.text("species.asked.country", language, day, words.country(country, language)))
                .orElseGet(() -> words.text("species.asked.day", language, day));
    }

    List<String> sentences(ListingAnswer answer, Names names, Language language) {
        String taxon = reasons.taxon(answer.taxon(), names, language);
        List<String> sentences = new ArrayList<>();
        answer.standing().forEach(standing -> sentences.add(standing(standing, answer, taxon, language)));
        if (answer.standing().isEmpty()) {
            String key = answer.mentioned() ? "species.answer.ended" : "species.answer.never";
            sentences.add(words.text(key, language, words.regime(answer.regime(), language), taxon));
        } else if (!answer.uncovered().isEmpty()) {
            sentences.add(
                    words.text("species.answer.uncovered", language, words.countries(answer.uncovered(), language)));
        }
        return sentences;
    }

    private String standing(Standing standing, ListingAnswer answer, String taxon, Language language) {
        String list = words.category(standing.category(), language);
        String party = standing.category().isByParty()
                ? standing.change()
                        .party()
                        .map(code -> " " + words.text("species.at-request", language, words.country(code, language)))
                        .orElse("")
                : "";
        if (!standing.countries().isEmpty()) {
            Set<CountryCode> others = reasons.others(standing.countries(), answer);
            return others.isEmpty()
                    ? words.text(
                                    "species.standing.countries",
                                    language,
                                    list,
                                    taxon,
                                    words.countries(standing.countries(), language))
                            + party
                    : words.text("species.standing.others", language, list, taxon, words.countries(others, language))
                            + party;
        }
        if (!isWhole(standing, answer)) {
            return words.text(
                            "species.standing.populations",
                            language,
                            list,
                            taxon,
                            populations(standing.reach().populations(), standing, language))
                    + party;
        }
        return words.text("species.standing.whole", language, list, taxon) + party;
    }

    /** Whether a listing stands for all that was asked about, not for some populations. */
    static boolean isWhole(Standing standing, ListingAnswer answer) {
        return answer.steps().stream()
                .anyMatch(step ->
                        step.outcome() == Outcome.APPLIES && step.change().equals(standing.change()));
    }

    private String populations(Set<CountryCode> named, Standing standing, Language language) {
        return named.isEmpty()
                ? words.text(
                        "species.populations.but",
                        language,
                        words.countries(standing.reach().excludedPopulations(), language))
                : words.countries(named, language);
    }

    private String reservation(ListingChange reserved, Names names, Language language) {
        return words.text(
                "species.reservation",
                language,
                reserved.party().map(code -> words.country(code, language)).orElse("—"),
                words.category(reserved.category(), language),
                reasons.taxon(reserved.taxon(), names, language),
                words.day(reserved.effective(), language));
    }

    /** The lists that stand, in words and joined by commas; empty where none does. */
    String lists(ListingAnswer answer, Language language) {
        return answer.categories().stream()
                .map(category -> words.list(category, language))
                .collect(Collectors.joining(", "));
    }
}

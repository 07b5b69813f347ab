package org.saola.species.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.Language;
import org.saola.kit.Moment;
import org.saola.kit.Notice;
import org.saola.kit.Tone;
import org.saola.species.DataSource;
import org.saola.species.Edition;
import org.saola.species.SpeciesBook;
import org.springframework.stereotype.Component;

/** Says of which data a page speaks, and how far it may be relied on. */
@Component
class DataStatus {

    private final SpeciesWords words;

    DataStatus(SpeciesWords words) {
        this.words = words;
    }

    /** What must be known before anything on the page is relied on; nothing where an authority stands for all of it. */
    Optional<Notice> notice(SpeciesBook book, Language language) {
        return notice(book.editions(), language);
    }

    Optional<Notice> notice(List<Edition> editions, Language language) {
        if (editions.isEmpty()) {
            return Optional.of(told("species.status.empty", "species.status.empty.title", language));
        }
        if (editions.stream().allMatch(edition -> edition.source() == DataSource.STARTER)) {
            return Optional.of(told("species.status.starter", "species.status.starter.title", language));
        }
        return editions.stream().allMatch(Edition::verified)
                ? Optional.empty()
                : Optional.of(told("species.status.unverified", "species.status.unverified.title", language));
    }

    private Notice told(String key, String titleKey, Language language) {
        return new Notice(Tone.WAIT, words.text(titleKey, language), words.text(key, language));
    }

    /** One line for each source: the name of the data, its day, the number of the edition and when it was loaded. */
    List<String> lines(List<Edition> editions, Language language) {
        return editions.stream()
                .filter(edition -> editions.stream()
                        .filter(other -> other.source() == edition.source())
                        .noneMatch(other -> other.number() > edition.number()))
                .map(edition -> words.text(
                        edition.dated().isPresent() ? "species.edition-line" : "species.edition-line.undated",
                        language,
                        edition.titleIn(language.code()),
                        edition.dated().map(day -> words.day(day, language)).orElse(""),
                        Integer.toString(edition.number()),
                        loaded(edition.at(), language),
                        words.text(edition.verified() ? "species.verified.yes" : "species.verified.no", language)))
                .toList();
    }

    private static String loaded(Instant at, Language language) {
        return new Moment(at).toTheMinute(language);
    }
}

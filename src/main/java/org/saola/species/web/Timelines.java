package org.saola.species.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.Language;
import org.saola.kit.chart.ChartFrame;
import org.saola.kit.chart.Timeline;
import org.saola.species.Category;
import org.saola.species.ListingAnswer;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.springframework.stereotype.Component;

/** Draws since when, and until when, a taxon was on each list. */
@Component
class Timelines {

    /** When CITES came into force: before, nothing could be listed. */
    private static final LocalDate CITES_IN_FORCE = LocalDate.of(1975, 7, 1);

    private final SpeciesWords words;

    Timelines(SpeciesWords words) {
        this.words = words;
    }

    Timeline timeline(
            SpeciesBook book,
            Taxon taxon,
            Regime regime,
            LocalDate today,
            Optional<LocalDate> asked,
            Language language) {
        List<LocalDate> days = List.copyOf(book.days(taxon.id(), regime));
        LocalDate end = latest(today, asked.orElse(today)).plusDays(1);
        LocalDate begin = earliest(
                regime == Regime.CITES ? CITES_IN_FORCE : end.minusYears(1),
                earliest(days.isEmpty() ? end.minusYears(1) : days.getFirst(), asked.orElse(today)));
        Map<Category, List<Timeline.Span>> spans = new EnumMap<>(Category.class);
        for (int i = 0; i < days.size(); i++) {
            LocalDate until = i + 1 < days.size() ? days.get(i + 1) : end;
            if (days.get(i).isBefore(end)) {
                take(spans, book.listing(taxon.id(), regime, days.get(i)), earliest(until, end));
            }
        }
        return new Timeline(
                new ChartFrame(
                        "timeline-" + regime.name().toLowerCase(java.util.Locale.ROOT),
                        words.text("species.timeline", language, words.regime(regime, language), taxon.fullName()),
                        "",
                        words.text("species.timeline.list", language)),
                begin,
                end,
                asked,
                words.text("species.timeline.whole", language),
                words.text("species.timeline.part", language),
                Category.of(regime).stream()
                        .map(category -> new Timeline.Lane(
                                words.list(category, language),
                                told(category, spans.getOrDefault(category, List.of()), end, language)))
                        .toList());
    }

    private static void take(Map<Category, List<Timeline.Span>> spans, ListingAnswer answer, LocalDate until) {
        for (Category category : answer.categories()) {
            boolean partly = answer.standing().stream()
                    .filter(standing -> standing.category() == category)
                    .noneMatch(standing -> LawWords.isWhole(standing, answer));
            List<Timeline.Span> lane = spans.computeIfAbsent(category, none -> new ArrayList<>());
            LocalDate from = answer.day();
            if (!lane.isEmpty()
                    && lane.getLast().until().equals(from)
                    && lane.getLast().partly() == partly) {
                from = lane.removeLast().from();
            }
            lane.add(new Timeline.Span(from, until, partly, ""));
        }
    }

    private List<Timeline.Span> told(Category category, List<Timeline.Span> spans, LocalDate end, Language language) {
        return spans.stream()
                .map(span -> new Timeline.Span(
                        span.from(),
                        span.until(),
                        span.partly(),
                        span.until().equals(end)
                                ? words.text(
                                        "species.timeline.since",
                                        language,
                                        words.list(category, language),
                                        words.day(span.from(), language))
                                : words.text(
                                        "species.timeline.span",
                                        language,
                                        words.list(category, language),
                                        words.day(span.from(), language),
                                        words.day(span.until().minusDays(1), language))))
                .toList();
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

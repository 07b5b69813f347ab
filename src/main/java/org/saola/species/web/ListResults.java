package org.saola.species.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.Language;
import org.saola.kit.PageAddress;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.saola.kit.table.Pager;
import org.saola.species.CheckedLine;
import org.saola.species.LineStatus;
import org.springframework.stereotype.Component;

/** Makes what a list came to: counts and lines. */
@Component
class ListResults {

    static final String STATUS = "status";

    /** Where in the row the name stands, and whether days or countries stand in it too. */
    record Columns(int name, boolean dated) {}

    private final SpeciesWords words;

    ListResults(SpeciesWords words) {
        this.words = words;
    }

    /** @param address where the counts lead; nothing where a form shows the lines */
    List<ListResult.Count> counts(
            Map<LineStatus, Integer> counts, Optional<LineStatus> chosen, Optional<PageAddress> address) {
        List<ListResult.Count> shown = new ArrayList<>();
        int lines = counts.values().stream().mapToInt(Integer::intValue).sum();
        shown.add(new ListResult.Count(
                "",
                new StatusTag(Tone.INFO, "species.lists.status.all"),
                lines,
                address.map(all -> all.without(STATUS, Pager.PARAMETER).href()).orElse(""),
                chosen.isEmpty()));
        for (LineStatus status : LineStatus.values()) {
            int count = counts.getOrDefault(status, 0);
            if (count > 0) {
                shown.add(new ListResult.Count(
                        status.name(),
                        LineTeller.tag(status),
                        count,
                        address.map(all -> all.without(Pager.PARAMETER)
                                        .with(STATUS, status.name())
                                        .href())
                                .orElse(""),
                        chosen.equals(Optional.of(status))));
            }
        }
        return shown;
    }

    List<ListResult.Row> rows(List<CheckedLine> lines, Columns columns, LineTeller teller) {
        return lines.stream()
                .map(line -> new ListResult.Row(
                        line.row().number(), line.row().text(columns.name()), teller.view(line.answer())))
                .toList();
    }

    String caption(Optional<LineStatus> chosen, Language language) {
        return chosen.map(status -> words.text(
                        "species.lists.caption.of",
                        language,
                        words.text(LineTeller.tag(status).textKey(), language)))
                .orElseGet(() -> words.text("species.lists.caption", language));
    }
}

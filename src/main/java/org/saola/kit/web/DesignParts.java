package org.saola.kit.web;

import java.util.Arrays;
import java.util.List;
import org.saola.kit.Crumb;
import org.saola.kit.Fact;
import org.saola.kit.Notice;
import org.saola.kit.ProblemPage;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;

/** Small parts, one of each kind. */
public record DesignParts(
        List<Crumb> crumbs, List<Fact> facts, List<StatusTag> tags, List<Notice> notices, ProblemPage problem) {

    static DesignParts of(DesignWords words) {
        return new DesignParts(
                List.of(
                        new Crumb("/", words.of("crumb.home")),
                        new Crumb(DesignController.PATH, words.of("crumb.list")),
                        new Crumb("", words.of("crumb.here"))),
                List.of(
                        new Fact("kit.design.fact.place", words.country("NA")),
                        new Fact("kit.design.fact.day", words.of("fact.day.text")),
                        new Fact("kit.design.fact.remark", words.of("long"))),
                Arrays.stream(Tone.values())
                        .map(tone -> new StatusTag(tone, "kit.design.tag." + tone.word()))
                        .toList(),
                Arrays.stream(Tone.values())
                        .map(tone -> new Notice(tone, words.of("tag." + tone.word()), words.of("text")))
                        .toList(),
                new ProblemPage(404, words.of("problem.title"), words.of("problem.text"), "k3x9f2"));
    }
}

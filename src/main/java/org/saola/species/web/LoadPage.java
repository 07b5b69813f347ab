package org.saola.species.web;

import java.util.List;
import java.util.Optional;
import org.saola.kit.StatusTag;

/**
 * One load: how far it is, or what came of it.
 *
 * @param percent while it works and somebody knows
 * @param works whether it works: the page then comes again by itself
 * @param counts what is added, changed and removed
 * @param moreProblems how many problems are not shown
 * @param actions what can be done now, in order
 */
public record LoadPage(
        String title,
        String files,
        StatusTag status,
        Optional<Integer> percent,
        boolean works,
        List<Count> counts,
        List<Problem> problems,
        int moreProblems,
        List<Example> examples,
        List<Action> actions) {

    public record Count(String termKey, int value) {}

    /** @param place file, line and column, as far as there are any */
    public record Problem(StatusTag weight, String place, String text) {}

    public record Example(String fateKey, String kindKey, String name) {}

    /** @param textKey the message of the button @param style of the button */
    public record Action(String href, String textKey, String style) {}
}

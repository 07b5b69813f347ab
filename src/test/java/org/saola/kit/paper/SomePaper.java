package org.saola.kit.paper;

import java.util.List;

/** A paper for tests. */
public record SomePaper(PaperFrame frame, List<String> lines, String picture, int rows) {

    static SomePaper of(String... lines) {
        return new SomePaper(frame(false), List.of(lines), "", 0);
    }

    static PaperFrame frame(boolean wide) {
        return new PaperFrame("A title", "What it is about", "The head of it", "The foot of it", wide);
    }
}

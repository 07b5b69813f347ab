package org.saola.species.web;

import java.util.List;
import java.util.Optional;
import org.saola.kit.Fact;
import org.saola.kit.Notice;
import org.saola.kit.paper.PaperFrame;

/**
 * A checklist on paper: taxa by class, order and family, then what the signs in its columns mean.
 *
 * @param notes the annotations that the rows refer to by number
 * @param signs what the # annotations mean
 * @param countries each code that the rows use, with its name
 * @param data one line for each source of the data
 */
public record ChecklistPaper(
        PaperFrame frame,
        List<Fact> facts,
        Optional<Notice> warning,
        List<ClassPart> classes,
        List<Note> notes,
        List<Note> signs,
        List<Note> countries,
        List<String> data) {

    /** @param title kingdom and class */
    public record ClassPart(String title, List<OrderPart> orders) {}

    /** @param title the order; empty where the tree has none */
    public record OrderPart(String title, List<FamilyPart> families) {}

    /** @param title the family; empty where the tree has none */
    public record FamilyPart(String title, List<Line> lines) {}

    /**
     * @param rank empty for a species, which needs no word
     * @param cites the Appendices in short; empty where none is known
     * @param notes the numbers of the annotations and the signs of the # annotations
     */
    public record Line(
            String name,
            String author,
            boolean italic,
            String rank,
            String cites,
            String union,
            String notes,
            String english,
            String french,
            String spanish,
            String countries) {}

    /** @param language of the text; empty where that of the paper */
    public record Note(String sign, String text, String language) {}
}

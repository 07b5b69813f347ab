package org.saola.trade.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saola.kernel.ProblemException;
import org.saola.trade.QuestionParameters;
import org.saola.trade.TradeKind;

/**
 * A story of shipments, in the words of those who report and study them, and what must be answered.
 *
 * <pre>
 * 2010 II Boa constrictor; live; ID &gt; SG; T W; exporter 50
 *
 * ask gross-exports exporter=ID
 * App.,Taxon,Term,Unit,Country,2010
 * II,Boa constrictor,live,,ID,50
 * </pre>
 *
 * A shipment: year, Appendix and taxon; term, perhaps with a unit; exporter &gt; importer, perhaps {@code from} an origin;
 * purpose and source ({@code -} for none); who reported it, and the quantity.
 */
final class Story {

    private static final String HEADER = "Id,Year,Appendix,Taxon,Class,Order,Family,Genus,Term,Quantity,Unit,Importer,"
            + "Exporter,Origin,Purpose,Source,Reporter.type,Import.permit.RandomID,Export.permit.RandomID,"
            + "Origin.permit.RandomID\n";

    private final StringBuilder shipments = new StringBuilder(HEADER);
    private final List<String> questions = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private int id;

    static Story read(Path file) throws IOException {
        Story story = new Story();
        StringBuilder answer = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("ask ")) {
                story.questions.add(line.substring(4));
                story.expected.add("");
                answer = new StringBuilder();
            } else if (answer != null && !line.isBlank()) {
                answer.append(line).append('\n');
                story.expected.set(story.expected.size() - 1, answer.toString());
            } else if (!line.isBlank()) {
                story.addShipment(line);
            }
        }
        return story;
    }

    private void addShipment(String line) {
        String[] parts = line.split(";");
        String[] what = parts[0].strip().split(" ", 3);
        String[] term = parts[1].strip().split(", ");
        String[] way = parts[2].strip().split("( > | from )");
        String[] why = parts[3].strip().split(" ");
        String[] said = parts[4].strip().split(" ");
        String genus = what[2].split(" ")[0];
        shipments
                .append(String.join(
                        ",",
                        "" + ++id,
                        what[0],
                        what[1],
                        what[2],
                        "",
                        "",
                        genus + "idae",
                        genus,
                        term[0],
                        said[1],
                        term.length > 1 ? term[1] : "",
                        way[1],
                        way[0],
                        way.length > 2 ? way[2] : "",
                        why[0].replace("-", ""),
                        why[1].replace("-", ""),
                        said[0].equals("importer") ? "I" : "E",
                        "",
                        "",
                        ""))
                .append('\n');
    }

    String expected() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < questions.size(); i++) {
            all.append("ask ")
                    .append(questions.get(i))
                    .append('\n')
                    .append(expected.get(i))
                    .append('\n');
        }
        return all.toString();
    }

    String answered(Path folder) throws Exception {
        Path file = folder.resolve("story.csv");
        Files.writeString(file, shipments);
        if (!TradeFixture.load(folder.resolve("release"), file).faults().isEmpty()) {
            throw new IllegalStateException("the story has faults");
        }
        StringBuilder all = new StringBuilder();
        try (TradeFixture trade = TradeFixture.open(folder.resolve("release"))) {
            for (String question : questions) {
                all.append("ask ")
                        .append(question)
                        .append('\n')
                        .append(answer(trade, question))
                        .append('\n');
            }
        }
        return all.toString();
    }

    private static String answer(TradeFixture trade, String question) {
        String[] words = question.split(" ", 2);
        Map<String, List<String>> values = new HashMap<>();
        if (words.length > 1) {
            for (String part : words[1].split("&")) {
                values.computeIfAbsent(part.split("=")[0], none -> new ArrayList<>())
                        .add(part.split("=")[1]);
            }
        }
        try {
            return trade.csv(QuestionParameters.read(TradeKind.of(words[0]).orElseThrow(), values));
        } catch (ProblemException refused) {
            return "refused: " + refused.problem().code() + "\n";
        }
    }
}

package org.saola.species.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.ProblemException;
import org.saola.kit.KitProblem;
import org.saola.kit.sheet.Formulas;
import org.saola.kit.sheet.SheetCell;
import org.saola.kit.sheet.SheetColumn;
import org.saola.kit.sheet.SheetFormat;
import org.saola.kit.sheet.SheetLimits;
import org.saola.kit.sheet.SheetReader;
import org.saola.kit.sheet.SheetRow;
import org.saola.kit.sheet.SheetWriter;
import org.saola.species.AnsweredLine;
import org.saola.species.AskedLine;
import org.saola.species.SpeciesProblem;
import org.saola.species.internal.lists.LineLaws;
import org.saola.store.DataFolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What programs send to have lists checked, and what they get. */
@Component
class ListBodies {

    static final String LINES = "application/x-ndjson";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // After each object of an array come the others.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int LONGEST_NAME = 500;
    private static final int MOST_COLUMNS = 200;
    private static final int WIDTH = 20;

    /** Columns that are added to those of a table; names of a promise that never changes. */
    private static final List<String> ADDED = List.of(
            "saola_status",
            "saola_taxon",
            "saola_accepted_name",
            "saola_candidates",
            "saola_date",
            "saola_country",
            "saola_cites",
            "saola_cites_known",
            "saola_eu",
            "saola_listed_taxa",
            "saola_reservations",
            "saola_edition",
            "saola_starter_set",
            "saola_verified");

    /** One name with its day and country, which may be left out; in JSON also a bare string. */
    record Line(
            String name, @Nullable String date, @Nullable String country) {}

    /** @param heading of a table; empty for JSON @param rows of a table, as they came */
    record Body(List<AskedLine> lines, List<String> heading, List<SheetRow> rows) {}

    private final Path folder;

    ListBodies(DataFolder data) {
        this.folder = data.folder("run/lists");
    }

    /**
     * Reads an array of names, or of objects with {@code name}, {@code date} and {@code country}.
     *
     * @throws ProblemException.RuleBroken malformed, or with more lines than the asker may send
     */
    Body json(InputStream in, int most) {
        List<AskedLine> lines = new ArrayList<>();
        try (JsonParser json = JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw malformed();
            }
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token != JsonToken.VALUE_STRING && token != JsonToken.START_OBJECT) {
                    throw malformed();
                }
                lines.add(
                        token == JsonToken.VALUE_STRING
                                ? new AskedLine(cut(json.getString()), "", "")
                                : asked(JSON.readValue(json, Line.class)));
                if (lines.size() > most) {
                    throw new ProblemException.RuleBroken(SpeciesProblem.LIST_TOO_LONG, "", lines.size(), most);
                }
            }
        } catch (JacksonException broken) {
            throw malformed();
        }
        return new Body(lines, List.of(), List.of());
    }

    /**
     * Reads a table whose heading has {@code name} and may have {@code date} and {@code country}.
     *
     * @throws ProblemException.RuleBroken likewise
     */
    Body csv(InputStream in, int most) throws IOException {
        Path file = Files.createTempFile(folder, "list-", "");
        List<SheetRow> rows = new ArrayList<>();
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                in.transferTo(out);
            }
            SheetReader.read(file, new SheetLimits(most + 1, MOST_COLUMNS, 32_767, 200L * 1024 * 1024), rows::add)
                    .requireNoFaults();
        } finally {
            Files.deleteIfExists(file);
        }
        SheetRow heading = rows.removeFirst();
        List<String> titles = heading.cells().stream().map(SheetCell::text).toList();
        int name = column(titles, "name");
        if (name < 0) {
            throw new ProblemException.RuleBroken(SpeciesProblem.LIST_COLUMN, "name");
        }
        int date = column(titles, "date");
        int country = column(titles, "country");
        List<AskedLine> lines = rows.stream()
                .map(row -> new AskedLine(
                        cut(row.text(name)), date < 0 ? "" : row.text(date), country < 0 ? "" : row.text(country)))
                .toList();
        return new Body(lines, titles, rows);
    }

    void writeLines(HttpServletResponse response, Body body, List<AnsweredLine> answers, LineLaws laws)
            throws IOException {
        response.setContentType(LINES);
        OutputStream out = response.getOutputStream();
        for (int i = 0; i < answers.size(); i++) {
            out.write(JSON.writeValueAsBytes(
                    LineJson.of(i + 1, body.lines().get(i).name(), answers.get(i), laws)));
            out.write('\n');
        }
    }

    void writeCsv(HttpServletResponse response, Body body, List<AnsweredLine> answers, LineLaws laws)
            throws IOException {
        response.setContentType(SheetFormat.CSV.mediaType());
        List<String> heading = body.heading().isEmpty() ? List.of("name", "date", "country") : body.heading();
        int columns = Math.max(
                heading.size(),
                body.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        List<SheetColumn> titles = new ArrayList<>();
        IntStream.range(0, columns)
                .forEach(i -> titles.add(new SheetColumn(i < heading.size() ? heading.get(i) : "", WIDTH)));
        ADDED.forEach(title -> titles.add(new SheetColumn(title, WIDTH)));
        // Programs take every character for what it is.
        try (SheetWriter file = SheetWriter.to(response.getOutputStream(), SheetFormat.CSV, Formulas.AS_WRITTEN)) {
            file.begin("", titles);
            for (int i = 0; i < answers.size(); i++) {
                AskedLine asked = body.lines().get(i);
                List<SheetCell> cells = new ArrayList<>(
                        body.rows().isEmpty()
                                ? List.of(
                                        SheetCell.of(asked.name()),
                                        SheetCell.of(asked.date()),
                                        SheetCell.of(asked.country()))
                                : body.rows().get(i).cells());
                while (cells.size() < columns) {
                    cells.add(SheetCell.EMPTY);
                }
                cells.addAll(added(LineJson.of(i + 1, asked.name(), answers.get(i), laws)));
                file.row(cells);
            }
        }
    }

    private static List<SheetCell> added(LineJson line) {
        LineJson.Law law = line.cites();
        return List.of(
                SheetCell.of(line.status()),
                text(line.taxon()),
                text(line.accepted()),
                SheetCell.of(line.candidates().stream()
                        .map(TaxaJson.CandidateJson::name)
                        .collect(Collectors.joining("|"))),
                text(line.date()),
                text(line.country()),
                text(law == null ? null : law.inWords()),
                text(law == null ? null : law.known()),
                text(line.eu() == null ? null : line.eu().inWords()),
                SheetCell.of(
                        law == null
                                ? ""
                                : law.standing().stream()
                                        .map(standing -> standing.change().taxon() + ":" + standing.list() + ":"
                                                + standing.change().effective())
                                        .collect(Collectors.joining("|"))),
                SheetCell.of(line.reservations().stream()
                        .map(reserved -> reserved.party() + ":" + reserved.list())
                        .collect(Collectors.joining("|"))),
                SheetCell.of(line.data().edition()),
                new SheetCell.Truth(line.data().starterSet()),
                new SheetCell.Truth(line.data().verified()));
    }

    private static SheetCell text(@Nullable Object value) {
        return value == null ? SheetCell.EMPTY : SheetCell.of(value.toString());
    }

    private static AskedLine asked(Line line) {
        return new AskedLine(cut(nothing(line.name())), nothing(line.date()), nothing(line.country()));
    }

    private static String nothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** One sign more than any name may have is as good as all of it. */
    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME + 1) : name;
    }

    private static int column(List<String> titles, String wanted) {
        return IntStream.range(0, titles.size())
                .filter(i -> titles.get(i).strip().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElse(-1);
    }

    private static ProblemException malformed() {
        return new ProblemException.RuleBroken(KitProblem.REQUEST_MALFORMED, "");
    }
}

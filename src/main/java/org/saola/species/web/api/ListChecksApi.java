package org.saola.species.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.Viewer;
import org.saola.species.AnsweredLine;
import org.saola.species.DateOrder;
import org.saola.species.ListAsking;
import org.saola.species.ListChecks;
import org.saola.species.Species;
import org.saola.species.SpeciesBook;
import org.saola.species.internal.lists.LineLaws;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many names at once, for programs: nothing is kept. */
@RestController
@RequestMapping("/api/v1/species")
@OpenToAll(
        because =
                "up to 500 names on the starter set are open; ListChecks answers longer lists for people signed in alone")
@Tag(name = "species")
class ListChecksApi {

    private static final String CSV = "text/csv";

    private final ListChecks checks;
    private final Species species;
    private final ListBodies bodies;

    ListChecksApi(ListChecks checks, Species species, ListBodies bodies) {
        this.checks = checks;
        this.species = species;
        this.bodies = bodies;
    }

    @PostMapping(
            path = "/list-checks",
            consumes = {MediaType.APPLICATION_JSON_VALUE, CSV})
    @Operation(summary = "species.api.lists", description = "species.api.lists.more")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ListBodies.Line[].class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    void check(
            @RequestParam(name = "date", defaultValue = "") @Parameter(description = "species.api.date") String date,
            @RequestParam(name = "country", defaultValue = "") @Parameter(description = "species.api.country")
                    String country,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ListAsking asking =
                new ListAsking(LawParameters.day(date), LawParameters.country(country), DateOrder.DAY_FIRST);
        boolean csv = Optional.ofNullable(request.getContentType())
                .map(type -> type.toLowerCase(Locale.ROOT))
                .orElse("")
                .startsWith(CSV);
        int most = checks.most(viewer);
        ListBodies.Body body =
                csv ? bodies.csv(request.getInputStream(), most) : bodies.json(request.getInputStream(), most);
        List<AnsweredLine> answers = checks.answer(viewer, body.lines(), asking);
        SpeciesBook book = species.book(viewer);
        LineLaws laws = new LineLaws(book);
        response.setHeader("Cache-Control", "no-store");
        // Who sends a table reads tables, unless they say otherwise.
        if (wants(request, CSV) || csv && !wants(request, ListBodies.LINES)) {
            bodies.writeCsv(response, body, answers, laws);
        } else {
            bodies.writeLines(response, body, answers, laws);
        }
    }

    private static boolean wants(HttpServletRequest request, String type) {
        return Optional.ofNullable(request.getHeader("Accept"))
                .map(accept -> accept.toLowerCase(Locale.ROOT))
                .orElse("")
                .contains(type);
    }
}

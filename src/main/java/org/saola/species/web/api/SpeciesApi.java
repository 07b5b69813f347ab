package org.saola.species.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.kit.ApiRange;
import org.saola.kit.KitProblem;
import org.saola.species.Candidate;
import org.saola.species.ListingAnswer;
import org.saola.species.NameResolution;
import org.saola.species.Regime;
import org.saola.species.Species;
import org.saola.species.SpeciesBook;
import org.saola.species.SpeciesProblem;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Taxa and what the law says of them, for programs. The texts of its documentation are keys of the message files. */
@RestController
@RequestMapping("/api/v1/species")
@OpenToAll(because = "the starter set is open; official data is in the book of people who are signed in alone")
@Tag(name = "species")
class SpeciesApi {

    private static final int LARGEST_SIZE = 200;
    private static final int LONGEST_NAME = 500;
    private static final String LINES = "application/x-ndjson";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Species species;

    SpeciesApi(Species species) {
        this.species = species;
    }

    @GetMapping("/taxa")
    @Operation(summary = "species.api.search", description = "species.api.search.more")
    TaxaJson.Found search(
            @RequestParam(name = "q", defaultValue = "") @Parameter(description = "species.api.q") String q,
            @RequestParam(name = "page", defaultValue = "1") @Parameter(description = "species.api.page") int page,
            @RequestParam(name = "size", defaultValue = "20") @Parameter(description = "species.api.size") int size,
            Viewer viewer) {
        ApiRange.check("page", page, 1, LARGEST_SIZE);
        ApiRange.check("size", size, 1, LARGEST_SIZE);
        SpeciesBook book = species.book(viewer);
        // A list as long as the longest page, whichever is asked: who needs more names more.
        List<Candidate> found = book.complete(name("q", q), LARGEST_SIZE);
        return new TaxaJson.Found(
                found.size(),
                page,
                size,
                found.stream()
                        .skip((page - 1L) * size)
                        .limit(size)
                        .map(TaxaJson.CandidateJson::of)
                        .toList(),
                TaxaJson.Status.of(book));
    }

    @GetMapping("/resolve")
    @Operation(summary = "species.api.resolve", description = "species.api.resolve.more")
    TaxaJson.Resolved resolve(
            @RequestParam(name = "name", defaultValue = "") @Parameter(description = "species.api.name") String name,
            Viewer viewer) {
        SpeciesBook book = species.book(viewer);
        NameResolution resolution = book.resolve(name("name", name));
        return new TaxaJson.Resolved(
                TaxaJson.outcome(resolution),
                resolution.isCertain(),
                resolution.candidates().stream().map(TaxaJson.CandidateJson::of).toList(),
                TaxaJson.Status.of(book));
    }

    @GetMapping("/taxa/{id}")
    @Operation(summary = "species.api.taxon", description = "species.api.taxon.more")
    TaxaJson.TaxonJson taxon(@PathVariable("id") @Parameter(description = "species.api.id") String id, Viewer viewer) {
        SpeciesBook book = species.book(viewer);
        return TaxaJson.TaxonJson.of(taxon(book, id), book);
    }

    @GetMapping("/taxa/{id}/listing")
    @Operation(summary = "species.api.listing", description = "species.api.listing.more")
    LawJson.Listing listing(
            @PathVariable("id") @Parameter(description = "species.api.id") String id,
            @RequestParam(name = "regime", defaultValue = "CITES") @Parameter(description = "species.api.regime")
                    String regime,
            @RequestParam(name = "date", defaultValue = "") @Parameter(description = "species.api.date") String date,
            @RequestParam(name = "country", defaultValue = "") @Parameter(description = "species.api.country")
                    String country,
            Viewer viewer) {
        SpeciesBook book = species.book(viewer);
        TaxonId taxon = taxon(book, id).id();
        Regime law = regime(regime);
        LocalDate day = LawParameters.day(date);
        ListingAnswer answer = LawParameters.country(country)
                .map(place -> book.listing(taxon, law, day, place))
                .orElseGet(() -> book.listing(taxon, law, day));
        return LawJson.Listing.of(answer, book);
    }

    @GetMapping("/taxa/{id}/restrictions")
    @Operation(summary = "species.api.restrictions", description = "species.api.restrictions.more")
    LawJson.Restrictions restrictions(
            @PathVariable("id") @Parameter(description = "species.api.id") String id,
            @RequestParam(name = "date", defaultValue = "") @Parameter(description = "species.api.date") String date,
            @RequestParam(name = "country", defaultValue = "") @Parameter(description = "species.api.country")
                    String country,
            Viewer viewer) {
        SpeciesBook book = species.book(viewer);
        TaxonId taxon = taxon(book, id).id();
        LocalDate day = LawParameters.day(date);
        return new LawJson.Restrictions(
                taxon.value(),
                day,
                book.restrictions(taxon, LawParameters.country(country), day).stream()
                        .map(LawJson.RestrictionJson::of)
                        .toList(),
                TaxaJson.Status.of(book));
    }

    @GetMapping("/taxa.ndjson")
    @Operation(summary = "species.api.all", description = "species.api.all.more")
    void all(Viewer viewer, HttpServletResponse response) throws IOException {
        SpeciesBook book = species.book(viewer);
        response.setContentType(LINES);
        OutputStream out = response.getOutputStream();
        for (Taxon taxon : book.tree().taxa()) {
            out.write(JSON.writeValueAsBytes(TaxaJson.TaxonJson.of(taxon, book)));
            out.write('\n');
        }
    }

    private static Taxon taxon(SpeciesBook book, String id) {
        return Optional.of(id)
                .filter(number -> number.matches("[1-9]\\d{0,9}"))
                .map(Long::valueOf)
                .filter(number -> number <= Integer.MAX_VALUE)
                .flatMap(number -> book.find(new TaxonId(number.intValue())))
                .orElseThrow(() -> new ProblemException.NotFound(SpeciesProblem.TAXON_UNKNOWN, id));
    }

    private static String name(String parameter, String text) {
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            throw KitProblem.malformed(parameter);
        }
        return text;
    }

    private static Regime regime(String word) {
        try {
            return Regime.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw KitProblem.malformed("regime");
        }
    }
}

package org.saola.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.Countries;
import org.saola.kernel.Country;
import org.saola.kernel.CountryKind;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kit.ApiRange;
import org.saola.kit.KitProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The codes of countries and territories, for programs, in the order of the codes. */
@RestController
@OpenToAll(because = "the codes are a public standard")
@Tag(name = "countries")
class CountriesApi {

    private static final int LAST_PAGE = 100_000;
    private static final int LARGEST_SIZE = 200;

    @GetMapping("/api/v1/countries")
    @Operation(summary = "portal.countries.api", description = "portal.countries.api.more")
    CountriesJson find(
            @RequestParam(name = "q", defaultValue = "") @Parameter(description = "portal.countries.api.q") String q,
            @RequestParam(name = "kind", defaultValue = "") @Parameter(description = "portal.countries.api.kind")
                    String kind,
            @RequestParam(name = "page", defaultValue = "1") @Parameter(description = "portal.countries.api.page")
                    int page,
            @RequestParam(name = "size", defaultValue = "20") @Parameter(description = "portal.countries.api.size")
                    int size,
            Language language) {
        ApiRange.check("page", page, 1, LAST_PAGE);
        ApiRange.check("size", size, 1, LARGEST_SIZE);
        List<Country> found = new CountriesQuery(q, kind(kind)).find(Countries.standard());
        return new CountriesJson(
                found.size(),
                page,
                size,
                found.stream()
                        .skip((page - 1L) * size)
                        .limit(size)
                        .map(country -> CountriesJson.CountryJson.of(country, language))
                        .toList());
    }

    /** A misspelt kind must not look like "none of it". */
    private static Optional<CountryKind> kind(String asked) {
        Optional<CountryKind> kind = CountriesQuery.kind(asked);
        if (kind.isEmpty() && !asked.isEmpty()) {
            throw KitProblem.malformed("kind");
        }
        return kind;
    }
}

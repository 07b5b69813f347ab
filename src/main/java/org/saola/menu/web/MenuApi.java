package org.saola.menu.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.saola.kit.ApiRange;
import org.saola.menu.Facet;
import org.saola.menu.Menu;
import org.saola.menu.MenuProblem;
import org.saola.menu.ServiceQuery;
import org.saola.menu.ServiceResults;
import org.saola.menu.ServiceSort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The menu for programs. The texts of its documentation are keys of the message files. */
@RestController
@RequestMapping("/api/v1/menu/services")
@OpenToAll(because = "the menu is a public catalogue")
@Tag(name = "menu")
class MenuApi {

    private static final int LONGEST_WORDS = 200;

    private final Menu menu;
    private final ServiceJsonWriter writer;

    MenuApi(Menu menu, ServiceJsonWriter writer) {
        this.menu = menu;
        this.writer = writer;
    }

    @GetMapping
    @Operation(summary = "menu.api.search", description = "menu.api.search.more")
    ServicesJson search(
            @RequestParam(name = "q", defaultValue = "") @Parameter(description = "menu.api.q") String q,
            @RequestParam(name = "kind", defaultValue = "") @Parameter(description = "menu.api.kind") List<String> kind,
            @RequestParam(name = "topic", defaultValue = "") @Parameter(description = "menu.api.topic")
                    List<String> topic,
            @RequestParam(name = "audience", defaultValue = "") @Parameter(description = "menu.api.audience")
                    List<String> audience,
            @RequestParam(name = "lead", defaultValue = "") @Parameter(description = "menu.api.lead") List<String> lead,
            @RequestParam(name = "method", defaultValue = "") @Parameter(description = "menu.api.method")
                    List<String> method,
            @RequestParam(name = "max-days", required = false) @Parameter(description = "menu.api.max-days")
                    Optional<BigDecimal> maxDays,
            @RequestParam(name = "language", defaultValue = "") @Parameter(description = "menu.api.language")
                    List<String> languages,
            @RequestParam(name = "page", defaultValue = "1") @Parameter(description = "menu.api.page") int page,
            @RequestParam(name = "size", defaultValue = "20") @Parameter(description = "menu.api.size") int size,
            Language language) {
        ApiRange.check("page", page, 1, 100_000);
        ApiRange.check("size", size, 1, ServiceQuery.LARGEST_SIZE);
        maxDays.ifPresent(days -> ApiRange.check("max-days", days, BigDecimal.ZERO, BigDecimal.valueOf(1000)));
        if (q.length() > LONGEST_WORDS) {
            throw new ProblemException.RuleBroken(MenuProblem.WORDS_TOO_LONG, "q", LONGEST_WORDS);
        }
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        choose(chosen, Facet.KIND, kind);
        choose(chosen, Facet.TOPIC, topic);
        choose(chosen, Facet.AUDIENCE, audience);
        choose(chosen, Facet.LEAD, lead);
        choose(chosen, Facet.METHOD, method);
        choose(chosen, Facet.LANGUAGE, languages);
        ServiceResults found =
                menu.search(new ServiceQuery(q, chosen, maxDays, language, ServiceSort.BEST, page, size));
        return new ServicesJson(
                found.total(),
                page,
                size,
                found.hits().stream()
                        .map(hit -> writer.service(hit.service(), language))
                        .toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "menu.api.one", description = "menu.api.one.more")
    ServicesJson.ServiceDetailJson one(
            @PathVariable("id") @Parameter(description = "menu.api.id") String id, Language language) {
        return writer.detail(menu.require(MenuController.id(id)), language);
    }

    /** Codes are read in any case; one that the menu does not have is refused, or a typing error would look like "none". */
    private void choose(Map<Facet, Set<String>> chosen, Facet facet, List<String> typed) {
        Set<String> known = menu.catalogue().codes(facet);
        Set<String> values = new TreeSet<>();
        for (String each : typed) {
            String code = known.contains(each.toUpperCase(Locale.ROOT))
                    ? each.toUpperCase(Locale.ROOT)
                    : each.toLowerCase(Locale.ROOT).replace('_', '-');
            if (!known.contains(code)) {
                throw new ProblemException.RuleBroken(MenuProblem.CODE_UNKNOWN, facet.word(), each, facet.word());
            }
            values.add(code);
        }
        chosen.put(facet, values);
    }
}

package org.saola.menu.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.saola.menu.Facet;
import org.saola.menu.Menu;
import org.saola.menu.MenuProblem;
import org.saola.menu.ServiceId;
import org.saola.menu.ServiceQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the menu. */
@Controller
@OpenToAll(because = "the menu is a public catalogue")
class MenuController {

    private static final int LONGEST_WORDS = 200;

    private final Menu menu;
    private final CataloguePages catalogue;
    private final ServicePages services;

    MenuController(Menu menu, CataloguePages catalogue, ServicePages services) {
        this.menu = menu;
        this.catalogue = catalogue;
        this.services = services;
    }

    @GetMapping("/menu")
    String catalogue(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> htmx,
            Language language,
            Model model) {
        CatalogueView view = CatalogueView.read(parameters.getFirst("view"));
        model.addAttribute("page", catalogue.page(query(parameters, view, language), view));
        if (view == CatalogueView.PRINT) {
            return "menu/print";
        }
        return htmx.isPresent() ? "menu/found-partial" : "menu/catalogue";
    }

    @GetMapping("/menu/{id}")
    String service(@PathVariable String id, Language language, Model model) {
        model.addAttribute("page", services.page(id(id), language));
        return "menu/service";
    }

    static ServiceId id(String slug) {
        try {
            return new ServiceId(slug);
        } catch (IllegalArgumentException e) {
            throw new ProblemException.NotFound(MenuProblem.SERVICE_UNKNOWN, slug);
        }
    }

    /** A page forgives: what an old or mistyped address asks for beyond the known is left out, not refused. */
    private ServiceQuery query(MultiValueMap<String, String> parameters, CatalogueView view, Language language) {
        String words = Optional.ofNullable(parameters.getFirst("q")).orElse("");
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        Arrays.stream(Facet.values())
                .forEach(facet -> Optional.ofNullable(parameters.get(facet.word()))
                        .ifPresent(values -> chosen.put(
                                facet,
                                values.stream()
                                        .filter(menu.catalogue().codes(facet)::contains)
                                        .collect(Collectors.toCollection(TreeSet::new)))));
        return new ServiceQuery(
                words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words,
                chosen,
                Optional.empty(),
                language,
                SortWord.read(Optional.ofNullable(parameters.getFirst("sort")).orElse("")),
                page(parameters.getFirst("page")),
                view.size());
    }

    private static int page(@org.jspecify.annotations.Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }
}

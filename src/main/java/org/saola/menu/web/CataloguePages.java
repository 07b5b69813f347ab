package org.saola.menu.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kit.table.Pager;
import org.saola.menu.Facet;
import org.saola.menu.Menu;
import org.saola.menu.Service;
import org.saola.menu.ServiceQuery;
import org.saola.menu.ServiceResults;
import org.saola.menu.ServiceResults.FacetCount;
import org.springframework.stereotype.Component;

/** Makes the page of the catalogue out of a question and its answer. */
@Component
class CataloguePages {

    private static final int SHOWN_AT_ONCE = 6;

    private final Menu menu;
    private final MenuWords words;

    CataloguePages(Menu menu, MenuWords words) {
        this.menu = menu;
        this.words = words;
    }

    CataloguePage page(ServiceQuery query, CatalogueView view) {
        ServiceResults results = menu.search(query);
        CatalogueAddress address = new CatalogueAddress(query, view);
        boolean narrowed = !query.words().isEmpty() || !query.chosen().isEmpty();
        return new CataloguePage(
                query.words(),
                results.total(),
                menu.catalogue().services().size(),
                view,
                SortWord.of(query.sort()),
                results.reading(),
                results.corrections(),
                facets(query, results),
                chosen(query, address),
                narrowed ? new CatalogueAddress(ServiceQuery.all(query.language()), view).href() : "",
                address.as(CatalogueView.CARDS).href(),
                address.as(CatalogueView.TABLE).href(),
                address.as(CatalogueView.PRINT).href(),
                results.hits().stream().map(hit -> card(hit, query.language())).toList(),
                new Pager(address.address(), query.page(), query.size(), results.total()));
    }

    private List<CataloguePage.Chosen> chosen(ServiceQuery query, CatalogueAddress address) {
        List<CataloguePage.Chosen> chosen = new ArrayList<>();
        if (!query.words().isEmpty()) {
            chosen.add(new CataloguePage.Chosen(
                    words.message("menu.words-chosen", query.language(), query.words()),
                    address.withoutWords().href()));
        }
        query.chosen()
                .forEach((facet, values) -> new TreeSet<>(values)
                        .forEach(value -> chosen.add(new CataloguePage.Chosen(
                                words.label(facet, value, query.language()),
                                address.without(facet, value).href()))));
        return chosen;
    }

    private List<FacetGroup> facets(ServiceQuery query, ServiceResults results) {
        List<FacetGroup> groups = new ArrayList<>();
        results.facets().forEach((facet, counts) -> {
            List<FacetGroup.Choice> choices = inOrder(facet, counts).stream()
                    .map(count -> new FacetGroup.Choice(
                            facet.word() + "-" + count.value(),
                            count.value(),
                            words.label(facet, count.value(), query.language()),
                            count.count(),
                            count.chosen()))
                    .toList();
            if (choices.isEmpty()) {
                return;
            }
            int few = Math.min(choices.size(), SHOWN_AT_ONCE);
            List<FacetGroup.Choice> more = choices.subList(few, choices.size());
            groups.add(new FacetGroup(
                    facet.word(),
                    "menu.facet." + facet.word(),
                    groups.size() < 3 || !query.chosen(facet).isEmpty(),
                    choices.subList(0, few),
                    more,
                    more.stream().anyMatch(FacetGroup.Choice::chosen)));
        });
        return groups;
    }

    /** Lengths and kinds have an order of their own; the rest come by how many there are. */
    private static List<FacetCount> inOrder(Facet facet, List<FacetCount> counts) {
        Comparator<FacetCount> own = switch (facet) {
            case KIND ->
                Comparator.comparing(count ->
                        org.saola.menu.ServiceKind.valueOf(count.value()).ordinal());
            case LENGTH ->
                Comparator.comparing(count ->
                        org.saola.menu.LengthBand.valueOf(count.value()).ordinal());
            case TOPIC, AUDIENCE, LEAD, METHOD, LANGUAGE, DELIVERY -> (a, b) -> 0;
        };
        return counts.stream().sorted(own).toList();
    }

    private ServiceCard card(ServiceResults.Hit hit, Language language) {
        Service service = hit.service();
        String href = "/menu/" + service.id();
        return new ServiceCard(
                href,
                words.label(Facet.KIND, service.kind().name(), language),
                service.title().in(language),
                service.summary().in(language),
                service.duration()
                        .map(duration -> words.duration(duration, language))
                        .orElse(""),
                service.leads().stream()
                        .map(id -> words.organisation(id, language))
                        .collect(Collectors.joining(", ")),
                service.audiences().stream()
                        .map(id -> words.label(Facet.AUDIENCE, id, language))
                        .collect(Collectors.joining(", ")),
                Facet.LANGUAGE.values(service).stream()
                        .map(code -> words.label(Facet.LANGUAGE, code, language))
                        .collect(Collectors.joining(", ")),
                hit.parts().stream()
                        .map(part -> new ServiceCard.PartLink(
                                href + "#" + part.id(), part.title().in(language)))
                        .toList());
    }
}

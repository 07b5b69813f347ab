package org.saola.menu.web;

import java.util.List;
import org.saola.kit.table.Pager;
import org.saola.menu.ServiceResults.Correction;
import org.saola.menu.ServiceResults.Reading;

/**
 * The menu, whole or narrowed.
 *
 * @param sort how they are ordered, as the address writes it
 * @param chosen what it is narrowed by, each with the address without it
 * @param clearHref the address without words and choices; empty where there are none
 */
public record CataloguePage(
        String words,
        int total,
        int catalogueSize,
        CatalogueView view,
        String sort,
        Reading reading,
        List<Correction> corrections,
        List<FacetGroup> facets,
        List<Chosen> chosen,
        String clearHref,
        String cardsHref,
        String tableHref,
        String printHref,
        List<ServiceCard> services,
        Pager pager) {

    public record Chosen(String label, String href) {}

    public boolean isTable() {
        return view == CatalogueView.TABLE;
    }
}

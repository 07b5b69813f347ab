package org.saola.menu.web;

import java.util.Set;
import java.util.TreeSet;
import org.saola.kit.PageAddress;
import org.saola.menu.Facet;
import org.saola.menu.ServiceQuery;
import org.saola.menu.ServiceSort;

/** The address of a question to the menu, which can be sent to a colleague. */
record CatalogueAddress(ServiceQuery query, CatalogueView view) {

    /** Returns the address of the first page. */
    PageAddress address() {
        PageAddress address = PageAddress.at("/menu");
        if (!query.words().isEmpty()) {
            address = address.with("q", query.words());
        }
        for (Facet facet : query.chosen().keySet()) {
            address = address.with(facet.word(), new TreeSet<>(query.chosen(facet)).toArray(String[]::new));
        }
        if (query.sort() != ServiceSort.BEST) {
            address = address.with("sort", SortWord.of(query.sort()));
        }
        return view == CatalogueView.CARDS ? address : address.with("view", view.word());
    }

    String href() {
        return address().href();
    }

    CatalogueAddress without(Facet facet, String value) {
        Set<String> left = new TreeSet<>(query.chosen(facet));
        left.remove(value);
        return new CatalogueAddress(query.with(facet, left), view);
    }

    CatalogueAddress withoutWords() {
        return new CatalogueAddress(query.withWords(""), view);
    }

    CatalogueAddress as(CatalogueView other) {
        return new CatalogueAddress(query, other);
    }
}

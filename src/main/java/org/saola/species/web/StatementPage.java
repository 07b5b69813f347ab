package org.saola.species.web;

import java.util.List;
import java.util.Optional;
import org.saola.kit.Crumb;
import org.saola.kit.Fact;
import org.saola.kit.Notice;

/**
 * A statement made for printing, and how it stands to what the house says now.
 *
 * @param taxonHref the page of the taxon; it may be gone, or not for this reader
 * @param warning that the data behind it is a starter set or not verified
 * @param check whether the same data still says the same
 */
public record StatementPage(
        TaxonPage.Heading heading,
        String taxonHref,
        List<Crumb> crumbs,
        Optional<Notice> warning,
        Notice check,
        List<Fact> facts,
        LawView law,
        List<String> data) {}

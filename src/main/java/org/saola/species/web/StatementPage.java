package org.saola.species.web;

import java.util.List;
import java.util.Optional;
import org.saola.kit.Crumb;
import org.saola.kit.Fact;
import org.saola.kit.Notice;
import org.saola.kit.paper.QrCode;

/**
 * A statement made for printing, and how it stands to what the house says now.
 *
 * @param taxonHref the page of the taxon; it may be gone, or not for this reader
 * @param warning that the data behind it is a starter set or not verified
 * @param paperHref the same as a PDF
 * @param check whether the same data still says the same
 * @param square the address at which it is checked; none where only this machine could follow it
 */
public record StatementPage(
        TaxonPage.Heading heading,
        String taxonHref,
        String paperHref,
        List<Crumb> crumbs,
        Optional<Notice> warning,
        Notice check,
        List<Fact> facts,
        Optional<QrCode> square,
        LawView law,
        List<String> data) {}

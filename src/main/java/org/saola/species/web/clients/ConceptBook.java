package org.saola.species.web.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saola.species.Edition;
import org.saola.species.ListingSummary;
import org.saola.species.NameStatus;
import org.saola.species.PrintedListing;
import org.saola.species.Rank;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/** The accepted names and synonyms of a book, in the order of the tree, found by name. */
final class ConceptBook {

    /** The ranks by whose name a taxon is found with all below it. */
    private static final Set<Rank> GROUPS =
            Set.of(Rank.GENUS, Rank.FAMILY, Rank.ORDER, Rank.CLASS, Rank.PHYLUM, Rank.KINGDOM);

    private final SpeciesBook book;
    private final List<Taxon> ordered = new ArrayList<>();
    private final Map<String, List<Taxon>> byName = new HashMap<>();
    private final Instant made;

    ConceptBook(SpeciesBook book) {
        this.book = book;
        this.made = book.editions().stream()
                .map(Edition::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Deque<TaxonId> open = new ArrayDeque<>();
        Comparator<Taxon> byFullName = Comparator.comparing(Taxon::fullName).thenComparing(Taxon::id);
        List<Taxon> synonyms = new ArrayList<>();
        List<Taxon> roots = new ArrayList<>();
        for (Taxon taxon : book.tree().taxa()) {
            if (taxon.status() == NameStatus.SYNONYM) {
                synonyms.add(taxon);
            } else if (taxon.parent().flatMap(book::find).isEmpty()) {
                roots.add(taxon);
            }
        }
        roots.stream().sorted(byFullName.reversed()).forEach(root -> open.push(root.id()));
        while (!open.isEmpty()) {
            TaxonId id = open.pop();
            book.find(id).filter(taxon -> taxon.status() == NameStatus.ACCEPTED).ifPresent(ordered::add);
            book.tree().children(id).stream()
                    .flatMap(child -> book.find(child).stream())
                    .sorted(byFullName.reversed())
                    .forEach(child -> open.push(child.id()));
        }
        synonyms.sort(Comparator.comparing(Taxon::id));
        ordered.addAll(synonyms);
        ordered.forEach(taxon -> byName.computeIfAbsent(folded(taxon.fullName()), none -> new ArrayList<>())
                .add(taxon));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    SpeciesBook book() {
        return book;
    }

    List<Taxon> all() {
        return ordered;
    }

    List<Taxon> named(String name) {
        return byName.getOrDefault(folded(name), List.of());
    }

    /** Returns those of the name, and all below groups of the name. */
    List<Taxon> namedWithDescendants(String name) {
        List<Taxon> named = named(name);
        Set<TaxonId> groups = new HashSet<>();
        named.stream().filter(taxon -> GROUPS.contains(taxon.rank())).forEach(taxon -> groups.add(taxon.id()));
        if (groups.isEmpty()) {
            return named;
        }
        Set<Taxon> own = new HashSet<>(named);
        return ordered.stream()
                .filter(taxon -> own.contains(taxon)
                        || book.tree().line(taxon.id()).stream().anyMatch(groups::contains))
                .toList();
    }

    /** Whether the Convention on Migratory Species speaks of the taxon or of a part of it. */
    boolean isOfCms(Taxon taxon) {
        return !summary(taxon.id(), Regime.CMS).equals(ListingSummary.NONE);
    }

    Instant changed(TaxonId taxon) {
        return book.changed(taxon).orElse(made);
    }

    /** The lists of today in words, {@code I/II}; where no changes are on record, what a download printed. */
    String listed(TaxonId taxon, Regime regime) {
        String words = summary(taxon, regime).inWords();
        if (!words.isEmpty()) {
            return words;
        }
        return (regime == Regime.EU ? book.printedEu(taxon) : book.printed(taxon))
                .map(PrintedListing::listing)
                .orElse("");
    }

    private ListingSummary summary(TaxonId taxon, Regime regime) {
        return book.summaries(regime, today()).getOrDefault(taxon, ListingSummary.NONE);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}

package org.saola.species;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.CountryCode;
import org.saola.species.internal.law.Cascade;
import org.saola.species.internal.law.NameChanges;
import org.saola.species.internal.law.Restricted;
import org.saola.species.internal.law.Summaries;
import org.saola.species.internal.names.NameIndex;

/** Everything that one edition says, in memory. It never changes once made, and answers without waiting for anything. */
public final class SpeciesBook {

    /** What a book is made of. */
    public record Contents(
            Collection<Taxon> taxa,
            Collection<ListingChange> changes,
            Map<TaxonId, List<CommonName>> names,
            Map<TaxonId, List<Place>> ranges,
            Map<TaxonId, PrintedListing> printed,
            Beside beside) {

        public Contents(
                Collection<Taxon> taxa,
                Collection<ListingChange> changes,
                Map<TaxonId, List<CommonName>> names,
                Map<TaxonId, List<Place>> ranges,
                Map<TaxonId, PrintedListing> printed) {
            this(taxa, changes, names, ranges, printed, Beside.NOTHING);
        }
    }

    /**
     * What is known beside the listings.
     *
     * @param printedEu what a download prints for the Annexes of the European Union
     * @param changed when something of a taxon was loaded last
     */
    public record Beside(
            Collection<KnownRestriction> restrictions,
            Map<TaxonId, List<Reference>> references,
            Map<TaxonId, PrintedListing> printedEu,
            Map<TaxonId, Instant> changed,
            Collection<NomenclatureChange> nameChanges) {

        public static final Beside NOTHING = new Beside(List.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    /**
     * A restriction as data of a day tells it.
     *
     * @param asOf the day that the data is of: what it does not call current was over by then
     */
    public record KnownRestriction(Restriction restriction, LocalDate asOf) {}

    private final List<Edition> editions;
    private final Contents contents;
    private final TaxonTree tree;
    private final Cascade cascade;
    private final Restricted restricted;
    private final NameChanges nameChanges;
    private final Set<CountryCode> recorded = new TreeSet<>();
    private final Set<Regime> histories = EnumSet.noneOf(Regime.class);
    private final Map<Regime, Dated> summaries = new EnumMap<>(Regime.class);

    private @Nullable NameIndex nameIndex;

    private record Dated(LocalDate day, Map<TaxonId, ListingSummary> summaries) {}

    /** @param editions those that the book is made of, the newest first */
    public SpeciesBook(List<Edition> editions, Contents contents) {
        this.editions = List.copyOf(editions);
        this.contents = contents;
        this.tree = new TaxonTree(contents.taxa());
        Map<TaxonId, Set<CountryCode>> countries = new HashMap<>();
        contents.ranges().forEach((taxon, places) -> {
            Set<CountryCode> here = new HashSet<>();
            places.forEach(place -> here.add(place.country()));
            countries.put(taxon, here);
            recorded.addAll(here);
        });
        contents.changes().forEach(change -> histories.add(change.regime()));
        this.cascade = new Cascade(tree, contents.changes(), taxon -> Optional.ofNullable(countries.get(taxon)));
        this.restricted = new Restricted(
                tree, contents.beside().restrictions(), taxon -> Optional.ofNullable(countries.get(taxon)));
        this.nameChanges = new NameChanges(contents.beside().nameChanges());
    }

    /** The editions that the book is made of, the newest first. */
    public List<Edition> editions() {
        return editions;
    }

    /** Whether all that it says is of the starter set. */
    public boolean isStarterSet() {
        return editions.stream().allMatch(edition -> edition.source() == DataSource.STARTER);
    }

    public boolean isVerified() {
        return !editions.isEmpty() && editions.stream().allMatch(Edition::verified);
    }

    public TaxonTree tree() {
        return tree;
    }

    public Optional<Taxon> find(TaxonId id) {
        return tree.find(id);
    }

    public List<CommonName> names(TaxonId taxon) {
        return contents.names().getOrDefault(taxon, List.of());
    }

    /** Says what somebody meant by a name, as they typed it. */
    public NameResolution resolve(String typed) {
        return nameIndex().resolve(typed);
    }

    /** Says it of many names, over all processors. */
    public List<NameResolution> resolveAll(List<String> typed) {
        return nameIndex().resolveAll(typed);
    }

    /** Returns names that begin with, or have in them, what somebody is typing, best first. */
    public List<Candidate> complete(String typed, int limit) {
        return nameIndex().complete(typed, limit);
    }

    /** Made when it is first asked for: many books are only read by number. */
    private synchronized NameIndex nameIndex() {
        NameIndex made = nameIndex;
        if (made == null) {
            List<NameEntry> entries = new ArrayList<>();
            tree.taxa().forEach(taxon -> entries.add(NameEntry.of(taxon)));
            contents.names()
                    .forEach((taxon, names) -> names.forEach(name ->
                            entries.add(new NameEntry(taxon, name.name(), "", NameKind.COMMON, name.language()))));
            made = NameIndex.of(entries, tree);
            nameIndex = made;
        }
        return made;
    }

    /** Where a taxon is recorded; empty where nothing is recorded, which is not the same as nowhere. */
    public List<Place> places(TaxonId taxon) {
        return contents.ranges().getOrDefault(taxon, List.of());
    }

    /** Every country in which something is recorded. */
    public Set<CountryCode> countries() {
        return Collections.unmodifiableSet(recorded);
    }

    public Optional<PrintedListing> printed(TaxonId taxon) {
        return Optional.ofNullable(contents.printed().get(taxon));
    }

    /** What a download prints of the taxon for the Annexes of the European Union. */
    public Optional<PrintedListing> printedEu(TaxonId taxon) {
        return Optional.ofNullable(contents.beside().printedEu().get(taxon));
    }

    /** Returns the publications by which a taxon is described. */
    public List<Reference> references(TaxonId taxon) {
        return contents.beside().references().getOrDefault(taxon, List.of());
    }

    /** Returns the changes of names that touch a taxon, by time: splits, lumps, swaps, changes of status. */
    public List<NomenclatureChange> nameChanges(TaxonId taxon) {
        return nameChanges.of(taxon);
    }

    /** Says how a name was understood on a day. Listings are worked out for taxa as they are understood now. */
    public NameOnDay nameOn(Taxon name, LocalDate day) {
        return nameChanges.on(name, day);
    }

    /** When something of the taxon was loaded last; nothing where it is not kept. */
    public Optional<Instant> changed(TaxonId taxon) {
        return Optional.ofNullable(contents.beside().changed().get(taxon));
    }

    /**
     * Returns the quotas, suspensions and decisions of the European Union that concern a taxon on a day, and why each does.
     *
     * @param country to ask about specimens that a country exports, or imports, only
     */
    public List<AppliedRestriction> restrictions(TaxonId taxon, Optional<CountryCode> country, LocalDate day) {
        return restricted.on(taxon, country, day);
    }

    /** Returns all that concern a taxon, whenever they stood. */
    public List<AppliedRestriction> restrictions(TaxonId taxon) {
        return restricted.of(taxon, Optional.empty());
    }

    /** Likewise, about specimens of one country. */
    public List<AppliedRestriction> restrictions(TaxonId taxon, Optional<CountryCode> country) {
        return restricted.of(taxon, country);
    }

    /** The kinds of restrictions that the data has at all: that it has none of a kind does not say that there is none. */
    public Set<RestrictionKind> restrictionKinds() {
        return restricted.kinds();
    }

    /** Whether any changes are on record, so that questions about the past can be answered. */
    public boolean hasHistory(Regime regime) {
        return histories.contains(regime);
    }

    public ListingAnswer listing(TaxonId taxon, Regime regime, LocalDate day) {
        return cascade.answer(taxon, regime, day);
    }

    /** Answers for specimens of one country's population. */
    public ListingAnswer listing(TaxonId taxon, Regime regime, LocalDate day, CountryCode country) {
        return cascade.answer(taxon, regime, day, Optional.of(country));
    }

    /** Returns the days on which something that touches the taxon began or ended to be law. */
    public NavigableSet<LocalDate> days(TaxonId taxon, Regime regime) {
        return cascade.days(taxon, regime);
    }

    /** Returns the changes that name the taxon itself. */
    public List<ListingChange> changes(TaxonId taxon, Regime regime) {
        return cascade.changes(regime, taxon);
    }

    /** Returns every change that touches the taxon, its own and those of the taxa above, by time. */
    public List<ListingChange> changesOnLine(TaxonId taxon, Regime regime) {
        List<ListingChange> all = new ArrayList<>();
        tree.line(taxon).forEach(above -> all.addAll(cascade.changes(regime, above)));
        all.sort(ListingChange.BY_TIME);
        return all;
    }

    /** Returns what each accepted taxon, with all below it, is listed as on a day; the day asked last is kept. */
    public Map<TaxonId, ListingSummary> summaries(Regime regime, LocalDate day) {
        synchronized (summaries) {
            Dated known = summaries.get(regime);
            if (known == null || !known.day().equals(day)) {
                known = new Dated(day, Summaries.of(tree, cascade, regime, day));
                summaries.put(regime, known);
            }
            return known.summaries();
        }
    }
}

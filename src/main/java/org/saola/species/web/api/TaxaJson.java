package org.saola.species.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.species.Candidate;
import org.saola.species.CommonName;
import org.saola.species.Edition;
import org.saola.species.ListingSummary;
import org.saola.species.MatchReason;
import org.saola.species.NameKind;
import org.saola.species.NameResolution;
import org.saola.species.NameStatus;
import org.saola.species.NomenclatureChange;
import org.saola.species.NomenclatureKind;
import org.saola.species.Place;
import org.saola.species.PlaceTag;
import org.saola.species.PrintedListing;
import org.saola.species.Rank;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/** Taxa as programs read them. Names of fields and words of code are a promise and never change. */
final class TaxaJson {

    private TaxaJson() {}

    /**
     * What the data behind an answer is.
     *
     * @param edition the number of the newest load; 0 where nothing was loaded
     * @param starterSet whether it is only the small set that comes with Saola
     */
    record Status(int edition, boolean starterSet, boolean verified) {
        static Status of(SpeciesBook book) {
            return new Status(
                    book.editions().stream().mapToInt(Edition::number).max().orElse(0),
                    book.isStarterSet(),
                    book.isVerified());
        }
    }

    record Found(int total, int page, int size, List<CandidateJson> taxa, Status data) {}

    /** @param certain whether one taxon is meant without doubt; else a person has to decide */
    record Resolved(String outcome, boolean certain, List<CandidateJson> candidates, Status data) {}

    /** @param accepted the accepted taxa to which the name leads */
    record CandidateJson(
            int taxon,
            String name,
            @Nullable String author,
            NameKind kind,
            @Nullable String language,
            double score,
            List<MatchReason> reasons,
            List<Integer> accepted) {

        static CandidateJson of(Candidate candidate) {
            return new CandidateJson(
                    candidate.taxon().value(),
                    candidate.name(),
                    known(candidate.entry().author()),
                    candidate.kind(),
                    known(candidate.language()),
                    candidate.score(),
                    candidate.reasons(),
                    numbers(candidate.accepted()));
        }
    }

    record NameJson(int id, String name, @Nullable String author, Rank rank) {
        static NameJson of(Taxon taxon) {
            return new NameJson(taxon.id().value(), taxon.fullName(), known(taxon.author()), taxon.rank());
        }
    }

    /** @param tags in the words of Species+ */
    record PlaceJson(String country, List<String> tags) {
        static PlaceJson of(Place place) {
            return new PlaceJson(
                    place.country().value(),
                    place.tags().stream().map(PlaceTag::words).toList());
        }
    }

    record CommonNameJson(String language, String name) {
        static CommonNameJson of(CommonName name) {
            return new CommonNameJson(name.language(), name.name());
        }
    }

    /** @param inputs the names before; for TO_ACCEPTED what the name stood for @param outputs the names after */
    record NameChangeJson(
            int id,
            NomenclatureKind kind,
            LocalDate date,
            List<NameJson> inputs,
            List<NameJson> outputs,
            @Nullable String note,
            @Nullable String source) {

        static NameChangeJson of(NomenclatureChange change, SpeciesBook book) {
            return new NameChangeJson(
                    change.id(),
                    change.kind(),
                    change.day(),
                    names(change.inputs(), book),
                    names(change.outputs(), book),
                    known(change.note()),
                    known(change.source()));
        }
    }

    /**
     * One taxon.
     *
     * @param above the taxa above, the nearest first
     * @param listing today’s lists of CITES for it and all below it; null where the law never spoke of it
     * @param changed when something of it was loaded last; null where that is not kept
     * @param nameChanges splits, lumps, swaps and changes of status that touch it, by time
     */
    record TaxonJson(
            int id,
            String name,
            @Nullable String author,
            Rank rank,
            NameStatus status,
            List<NameJson> accepted,
            List<NameJson> above,
            List<NameJson> synonyms,
            List<CommonNameJson> commonNames,
            List<PlaceJson> places,
            @Nullable String listing,
            @Nullable Instant changed,
            List<NameChangeJson> nameChanges,
            Status data) {

        static TaxonJson of(Taxon taxon, SpeciesBook book) {
            TaxonId id = taxon.id();
            String words = book.summaries(Regime.CITES, LocalDate.now(ZoneOffset.UTC))
                    .getOrDefault(id, ListingSummary.NONE)
                    .inWords();
            Optional<String> printed = book.printed(id).map(PrintedListing::listing);
            List<TaxonId> line = book.tree().line(id);
            return new TaxonJson(
                    id.value(),
                    taxon.fullName(),
                    known(taxon.author()),
                    taxon.rank(),
                    taxon.status(),
                    names(taxon.accepted(), book),
                    names(line.subList(Math.min(1, line.size()), line.size()), book),
                    names(book.tree().standIns(id), book),
                    book.names(id).stream().map(CommonNameJson::of).toList(),
                    book.places(id).stream().map(PlaceJson::of).toList(),
                    known(words.isEmpty() ? printed.orElse("") : words),
                    book.changed(id).orElse(null),
                    book.nameChanges(id).stream()
                            .map(change -> NameChangeJson.of(change, book))
                            .toList(),
                    Status.of(book));
        }
    }

    static String outcome(NameResolution resolution) {
        return switch (resolution) {
            case NameResolution.Accepted accepted -> "ACCEPTED";
            case NameResolution.Synonym synonym -> "SYNONYM";
            case NameResolution.Ambiguous ambiguous -> "AMBIGUOUS";
            case NameResolution.Suggestions suggestions -> "SUGGESTIONS";
            case NameResolution.Unknown unknown -> "UNKNOWN";
        };
    }

    static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    static List<Integer> numbers(List<TaxonId> ids) {
        return ids.stream().map(TaxonId::value).toList();
    }

    private static List<NameJson> names(List<TaxonId> ids, SpeciesBook book) {
        return ids.stream()
                .map(id -> book.find(id).orElse(null))
                .filter(Objects::nonNull)
                .map(NameJson::of)
                .toList();
    }
}

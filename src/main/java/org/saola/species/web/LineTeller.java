package org.saola.species.web;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.saola.species.AnsweredLine;
import org.saola.species.Candidate;
import org.saola.species.LineLaw;
import org.saola.species.LineStatus;
import org.saola.species.ListingAnswer;
import org.saola.species.PrintedListing;
import org.saola.species.Standing;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.lists.LineLaws;

/** Tells the lines of one list. What was told last is kept beside its law, since lists repeat themselves. */
final class LineTeller {

    private static final int KEPT = 4096;

    /** What is said of a law. */
    private record Told(
            String lists,
            String shortly,
            String meaning,
            String caution,
            String by,
            String annexes,
            String notes,
            String reservations) {}

    private static final Told NOTHING = new Told("", "", "", "", "", "", "", "");

    private final ListWords words;
    private final LineLaws laws;
    private final Language language;
    private final Map<LineLaw, Told> told = new IdentityHashMap<>();

    LineTeller(ListWords words, LineLaws laws, Language language) {
        this.words = words;
        this.laws = laws;
        this.language = language;
    }

    static StatusTag tag(LineStatus status) {
        Tone tone = switch (status) {
            case CERTAIN, SYNONYM -> Tone.GOOD;
            case AMBIGUOUS, SUGGESTION -> Tone.WAIT;
            case UNKNOWN, BAD_DATE, BAD_COUNTRY -> Tone.BAD;
            case NO_NAME -> Tone.NEUTRAL;
        };
        return new StatusTag(tone, "species.lists.status." + status);
    }

    String status(LineStatus status) {
        return words.words().text(tag(status).textKey(), language);
    }

    LineView view(AnsweredLine line) {
        Optional<TaxonId> taxon = line.taxon();
        Told law = laws.of(line).map(this::told).orElse(NOTHING);
        String accepted = taxon.map(this::name).orElse("");
        String found =
                line.candidates().isEmpty() ? "" : line.candidates().getFirst().name();
        return new LineView(
                tag(line.status()),
                accepted,
                taxon.map(TaxonPages::href).orElse(""),
                taxon.map(TaxonId::value).orElse(0),
                taxon.isPresent() && !found.equals(accepted) ? found : "",
                taxon.isPresent()
                        ? List.of()
                        : line.candidates().stream().map(this::named).toList(),
                line.day().map(LocalDate::toString).orElse(""),
                line.day(),
                line.country()
                        .map(country -> words.words().country(country, language))
                        .orElse(""),
                law.lists(),
                law.shortly(),
                law.meaning(),
                law.caution(),
                law.by(),
                law.annexes(),
                law.notes(),
                law.reservations());
    }

    private LineView.Named named(Candidate candidate) {
        TaxonId taxon = AnsweredLine.taxon(candidate);
        String accepted = candidate.accepted().size() > 1
                ? candidate.accepted().stream().map(this::name).collect(Collectors.joining(", "))
                : name(taxon);
        return new LineView.Named(
                candidate.name(), TaxonPages.href(taxon), accepted.equals(candidate.name()) ? "" : accepted);
    }

    private String name(TaxonId taxon) {
        return laws.book().find(taxon).map(Taxon::fullName).orElseGet(taxon::toString);
    }

    private Told told(LineLaw law) {
        Told known = told.get(law);
        if (known == null) {
            if (told.size() >= KEPT) {
                told.clear();
            }
            known = tell(law);
            told.put(law, known);
        }
        return known;
    }

    private Told tell(LineLaw law) {
        ListingAnswer answer = law.cites();
        if (law.printed().isPresent()) {
            PrintedListing printed = law.printed().get();
            return new Told(
                    printed.listing(),
                    printed.listing(),
                    "",
                    words.words().text("species.lists.printed", language),
                    "",
                    "",
                    words.notes(printed.note(), language),
                    "");
        }
        if (!laws.hasHistory()) {
            return new Told("", "", "", words.words().text("species.lists.no-history", language), "", "", "", "");
        }
        String meaning = String.join(" ", words.laws().sentences(answer, laws.book()::find, language));
        return new Told(
                lists(answer),
                answer.inWords(),
                meaning,
                caution(law),
                answer.standing().stream().map(this::by).distinct().collect(Collectors.joining("; ")),
                law.eu().map(eu -> words.laws().lists(eu, language)).orElse(""),
                answer.standing().stream()
                        .map(standing -> words.notes(standing.change().note(), language))
                        .filter(note -> !note.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" | ")),
                law.reservations().stream()
                        .map(reserved -> words.words()
                                .text(
                                        "species.lists.reservation",
                                        language,
                                        reserved.party()
                                                .map(party -> words.words().country(party, language))
                                                .orElse("—"),
                                        words.words().list(reserved.category(), language),
                                        words.words().day(reserved.effective(), language)))
                        .collect(Collectors.joining("; ")));
    }

    /** What must be seen beside the answer: it is not that for all of the taxon, or the name had another meaning on the day. */
    private String caution(LineLaw law) {
        String below = law.below() ? words.words().text("species.lists.below", language) : "";
        String then = laws.book()
                .find(law.cites().taxon())
                .map(taxon ->
                        words.history().onDay(laws.book(), taxon, law.cites().day(), language))
                .orElse("");
        return (below + " " + then).strip();
    }

    private String lists(ListingAnswer answer) {
        String lists = words.laws().lists(answer, language);
        if (!lists.isEmpty()) {
            return answer.isPartlyUnlisted() ? lists + ", " + ListingAnswer.NOT_LISTED : lists;
        }
        return words.words().text(answer.mentioned() ? "species.lists.ended" : "species.listing.none", language);
    }

    private String by(Standing standing) {
        return words.words()
                .text(
                        "species.lists.by",
                        language,
                        laws.book()
                                .find(standing.change().taxon())
                                .map(taxon -> words.words().taxon(taxon, language))
                                .orElseGet(() -> standing.change().taxon().toString()),
                        words.words().list(standing.category(), language),
                        words.words().day(standing.change().effective(), language));
    }
}

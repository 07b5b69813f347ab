package org.saola.species.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.CountryCode;
import org.saola.species.AppliedRestriction;
import org.saola.species.Category;
import org.saola.species.ChangeKind;
import org.saola.species.EuDecision;
import org.saola.species.ListingAnswer;
import org.saola.species.ListingChange;
import org.saola.species.NameOnDay;
import org.saola.species.Outcome;
import org.saola.species.Quota;
import org.saola.species.Regime;
import org.saola.species.Restriction;
import org.saola.species.RestrictionReason;
import org.saola.species.SpeciesBook;
import org.saola.species.Standing;
import org.saola.species.Step;
import org.saola.species.Suspension;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/** The law about a taxon as programs read it. Names of fields and words of code are a promise and never change. */
final class LawJson {

    private LawJson() {}

    /** One decided change; {@code taxon} is the one that the law names. */
    record ChangeJson(
            int id,
            int taxon,
            String list,
            ChangeKind kind,
            LocalDate effective,
            @Nullable String party,
            @Nullable String note,
            @Nullable String symbol,
            @Nullable String event) {

        static ChangeJson of(ListingChange change) {
            return new ChangeJson(
                    change.id(),
                    change.taxon().value(),
                    change.category().word(),
                    change.kind(),
                    change.effective(),
                    code(change.party()),
                    TaxaJson.known(change.note().textIn("en")),
                    TaxaJson.known(change.note().symbol()),
                    TaxaJson.known(change.event()));
        }
    }

    /** @param countries the populations for which it stands; empty where it stands for all */
    record StandingJson(String list, int levelsAbove, List<String> countries, ChangeJson change) {
        static StandingJson of(Standing standing) {
            return new StandingJson(
                    standing.category().word(),
                    standing.distance(),
                    codes(standing.countries()),
                    ChangeJson.of(standing.change()));
        }
    }

    record StepJson(
            Outcome outcome,
            ChangeJson change,
            @Nullable ChangeJson because,
            @Nullable Integer excluded,
            List<String> countries) {

        static StepJson of(Step step) {
            return new StepJson(
                    step.outcome(),
                    ChangeJson.of(step.change()),
                    step.because().map(ChangeJson::of).orElse(null),
                    step.excluded().map(TaxonId::value).orElse(null),
                    codes(step.countries()));
        }
    }

    /**
     * How a name was understood on a day.
     *
     * @param others what it stood for or was a part of
     * @param changed the next change after the day that touches it; null where it is understood now as it was then
     */
    record NameThen(NameOnDay.As as, List<Integer> others, TaxaJson.@Nullable NameChangeJson changed) {
        static NameThen of(ListingAnswer answer, SpeciesBook book) {
            NameOnDay on = book.nameOn(book.find(answer.taxon()).orElseThrow(), answer.day());
            return new NameThen(
                    on.as(),
                    TaxaJson.numbers(on.others()),
                    on.until()
                            .map(change -> TaxaJson.NameChangeJson.of(change, book))
                            .orElse(null));
        }
    }

    /**
     * What the law said on a day, and why.
     *
     * @param inWords the lists, {@code I/II}, with {@code NC} for populations that none covers; null where the law never
     *     spoke of the taxon
     * @param known whether changes of this regime are on record at all: without them nothing can be said
     * @param standsFor what the name stands for now: where it is another taxon, ask for the listing of that one
     * @param name how the name was understood on the day; the listing is that of the taxon as it is understood now
     */
    record Listing(
            int taxon,
            Regime regime,
            LocalDate date,
            @Nullable String country,
            boolean known,
            @Nullable String inWords,
            List<String> lists,
            List<StandingJson> standing,
            List<String> notCovered,
            List<ChangeJson> reservations,
            List<StepJson> steps,
            List<Integer> standsFor,
            NameThen name,
            TaxaJson.Status data) {

        static Listing of(ListingAnswer answer, SpeciesBook book) {
            return new Listing(
                    answer.taxon().value(),
                    answer.regime(),
                    answer.day(),
                    code(answer.country()),
                    book.hasHistory(answer.regime()),
                    TaxaJson.known(answer.inWords()),
                    answer.categories().stream().map(Category::word).toList(),
                    answer.standing().stream().map(StandingJson::of).toList(),
                    codes(answer.uncovered()),
                    answer.reservations().stream().map(ChangeJson::of).toList(),
                    answer.steps().stream().map(StepJson::of).toList(),
                    TaxaJson.numbers(
                            book.find(answer.taxon()).map(Taxon::accepted).orElse(List.of())),
                    NameThen.of(answer, book),
                    TaxaJson.Status.of(book));
        }
    }

    /** Why a restriction concerns the taxon. A program that leaves it out tells people what is not so. */
    enum Reason {
        ON_TAXON,
        ON_HIGHER_TAXON,
        ON_PART,
        ON_ALL_TAXA_OF_COUNTRY
    }

    enum Kind {
        QUOTA,
        SUSPENSION,
        EU_DECISION
    }

    /**
     * One restriction.
     *
     * @param namedTaxon the taxon that it names; null where it names none
     * @param endUnknown it is over by now, and the data does not say since when
     * @param decision of the European Union, such as {@code Positive}; null for others
     */
    record RestrictionJson(
            int id,
            Kind kind,
            Reason reason,
            @Nullable Integer namedTaxon,
            @Nullable String country,
            boolean imports,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            boolean endUnknown,
            @Nullable BigDecimal quota,
            @Nullable String unit,
            @Nullable String decision,
            @Nullable String notes) {

        static RestrictionJson of(AppliedRestriction applied) {
            Restriction restriction = applied.restriction();
            Optional<Quota> quota =
                    Optional.of(restriction).filter(Quota.class::isInstance).map(Quota.class::cast);
            Optional<EuDecision> decision = Optional.of(restriction)
                    .filter(EuDecision.class::isInstance)
                    .map(EuDecision.class::cast);
            return new RestrictionJson(
                    restriction.id(),
                    kindOf(restriction),
                    reasonOf(applied.why()),
                    restriction.taxon().map(TaxonId::value).orElse(null),
                    code(restriction.country()),
                    restriction.isAboutImports(),
                    restriction.start().orElse(null),
                    restriction.end().orElse(null),
                    applied.endUnknown(),
                    quota.map(Quota::amount).orElse(null),
                    quota.flatMap(Quota::unit).map(unit -> unit.name()).orElse(null),
                    decision.map(known -> known.kind().name()).orElse(null),
                    TaxaJson.known(restriction.notes()));
        }
    }

    record Restrictions(int taxon, LocalDate date, List<RestrictionJson> restrictions, TaxaJson.Status data) {}

    private static Kind kindOf(Restriction restriction) {
        return switch (restriction) {
            case Quota quota -> Kind.QUOTA;
            case Suspension suspension -> Kind.SUSPENSION;
            case EuDecision decision -> Kind.EU_DECISION;
        };
    }

    private static Reason reasonOf(RestrictionReason why) {
        return switch (why) {
            case RestrictionReason.OnTaxon own -> Reason.ON_TAXON;
            case RestrictionReason.OnHigherTaxon higher -> Reason.ON_HIGHER_TAXON;
            case RestrictionReason.OnPart part -> Reason.ON_PART;
            case RestrictionReason.OnAllTaxaOf country -> Reason.ON_ALL_TAXA_OF_COUNTRY;
        };
    }

    private static @Nullable String code(Optional<CountryCode> country) {
        return country.map(CountryCode::value).orElse(null);
    }

    private static List<String> codes(Collection<CountryCode> countries) {
        return countries.stream().map(CountryCode::value).sorted().toList();
    }
}

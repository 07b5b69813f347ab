package org.saola.trade.internal.ask;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.kernel.ProblemException;
import org.saola.species.SpeciesBook;
import org.saola.trade.Reporter;
import org.saola.trade.TradeFilter;
import org.saola.trade.TradeProblem;
import org.saola.trade.TradeQuestion;
import org.saola.trade.internal.codes.CodeList;
import org.saola.trade.internal.codes.CodeLists;
import org.saola.trade.internal.codes.EuMembers;
import org.saola.trade.internal.duck.Dictionary;
import org.saola.trade.internal.duck.OpenRelease;

/** A question in the numbers of a release. Of each list nothing means that it does not restrict. */
record Asked(
        OpenRelease release,
        TradeQuestion question,
        int from,
        int to,
        Optional<BitSet> taxa,
        Optional<BitSet> appendices,
        Optional<Countries> importers,
        Optional<Countries> exporters,
        Optional<Countries> origins,
        Optional<BitSet> terms,
        Optional<BitSet> units,
        Optional<BitSet> purposes,
        Optional<BitSet> sources,
        Optional<Reporter> reporter) {

    /** @param members of the European Union, where it was asked for; a country that stands beside it is not among them */
    record Countries(BitSet always, List<EuMembers.Membership> members, Dictionary.Words words) {

        /** Whether it is one country whatever the year. */
        boolean isOne() {
            return always.cardinality() == 1 && members.isEmpty();
        }

        void add(Conditions conditions, String column) {
            if (members.isEmpty()) {
                conditions.among(column, always);
                return;
            }
            String union = members.stream()
                    .flatMap(member -> words
                            .find(member.country())
                            .map(number -> "(" + column + " = " + number + " AND year BETWEEN " + member.from()
                                    + " AND " + member.until() + ")")
                            .stream())
                    .collect(Collectors.joining(" OR "));
            BitSet any = (BitSet) always.clone();
            members.forEach(member -> words.find(member.country()).ifPresent(any::set));
            conditions.among(column, any);
            conditions.and(
                    "(" + (always.isEmpty() ? "" : column + " IN (" + Conditions.list(always) + ") OR ") + union + ")");
        }
    }

    static Asked of(OpenRelease release, TradeQuestion question, SpeciesBook book, CodeLists lists) {
        Dictionary words = release.dictionary();
        int from = question.years().from().orElse(release.release().firstYear());
        int to = question.years().to().orElse(release.release().lastYear());
        if (from > to
                && question.years().from().isPresent()
                && question.years().to().isPresent()) {
            throw new ProblemException.RuleBroken(TradeProblem.YEARS_TURNED, "year-from", from, to);
        }
        return new Asked(
                release,
                question,
                from,
                to,
                question.values(TradeFilter.TAXON).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TaxonChoice(words.index(), book).of(question.values(TradeFilter.TAXON))),
                codes(TradeFilter.APPENDIX, question, words.appendices(), Optional.empty()),
                countries(TradeFilter.IMPORTER, question, release, lists),
                countries(TradeFilter.EXPORTER, question, release, lists),
                countries(TradeFilter.ORIGIN, question, release, lists),
                codes(TradeFilter.TERM, question, words.terms(), Optional.of(lists.terms())),
                codes(TradeFilter.UNIT, question, words.units(), Optional.of(lists.units())),
                codes(TradeFilter.PURPOSE, question, words.purposes(), Optional.of(lists.purposes())),
                codes(TradeFilter.SOURCE, question, words.sources(), Optional.of(lists.sources())),
                question.reporter());
    }

    /** The values of a filter, with what the public site adds to them where that is wanted. */
    private static List<String> values(TradeFilter filter, TradeQuestion question) {
        List<String> values = question.values(filter);
        return filter == TradeFilter.SOURCE && question.wildBringsUnknown() && values.contains("W")
                ? Stream.concat(values.stream(), Stream.of("U", TradeQuestion.BLANK))
                        .distinct()
                        .toList()
                : values;
    }

    private static Optional<BitSet> codes(
            TradeFilter filter, TradeQuestion question, Dictionary.Words words, Optional<CodeList> list) {
        List<String> values = values(filter, question);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BitSet numbers = new BitSet();
        boolean known = false;
        for (String value : values) {
            boolean mayBeBlank = filter != TradeFilter.TERM && filter != TradeFilter.APPENDIX;
            if (mayBeBlank && value.equals(TradeQuestion.BLANK)) {
                numbers.set(words.blank());
                continue;
            }
            Optional<Integer> number = words.find(value);
            if (number.isEmpty()) {
                Optional<String> code = list.flatMap(all ->
                        all.find(value).map(place -> all.codes().get(place).code()));
                number = code.flatMap(words::find);
                if (code.isEmpty()) {
                    throw unknown(filter, value);
                }
            }
            number.ifPresent(numbers::set);
        }
        return Optional.of(numbers);
    }

    private static ProblemException unknown(TradeFilter filter, String value) {
        return new ProblemException.RuleBroken(TradeProblem.VALUE_UNKNOWN, filter.word(), filter.word(), value);
    }

    private static Optional<Countries> countries(
            TradeFilter filter, TradeQuestion question, OpenRelease release, CodeLists lists) {
        List<String> values = question.values(filter);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Dictionary.Words words = release.dictionary().countries();
        BitSet always = new BitSet();
        List<EuMembers.Membership> members = List.of();
        for (String value : values) {
            if (value.equals(EuMembers.CODE)) {
                members = lists.eu().members();
            } else if (filter == TradeFilter.ORIGIN && value.equals(TradeQuestion.BLANK)) {
                always.set(words.blank());
            } else {
                Optional<Integer> number = words.find(value);
                if (number.isEmpty() && !lists.countries().contains(value)) {
                    throw unknown(filter, value);
                }
                number.ifPresent(always::set);
            }
        }
        return Optional.of(new Countries(always, members, words));
    }

    /** Conditions on year, Appendix, term and unit, which every table has. */
    Conditions basic() {
        Conditions conditions = new Conditions();
        if (from > release.release().firstYear() || to < release.release().lastYear()) {
            conditions.and(from == to ? "year = " + from : "year BETWEEN " + from + " AND " + to);
        }
        appendices.ifPresent(numbers -> conditions.among("appendix", numbers));
        terms.ifPresent(numbers -> conditions.among("term", numbers));
        units.ifPresent(numbers -> conditions.among("unit", numbers));
        return conditions;
    }

    /** All conditions but those on the reporter, for tables of pairs and shipments. */
    Conditions all() {
        Conditions conditions = basic();
        taxa.ifPresent(numbers -> conditions.among("taxon", numbers));
        exporters.ifPresent(countries -> countries.add(conditions, "exporter"));
        importers.ifPresent(countries -> countries.add(conditions, "importer"));
        origins.ifPresent(countries -> countries.add(conditions, "origin"));
        purposes.ifPresent(numbers -> conditions.among("purpose", numbers));
        sources.ifPresent(numbers -> conditions.among("source", numbers));
        return conditions;
    }

    OptionalInt oneTaxon() {
        return taxa.filter(numbers -> numbers.cardinality() == 1)
                .map(numbers -> OptionalInt.of(numbers.nextSetBit(0)))
                .orElse(OptionalInt.empty());
    }
}

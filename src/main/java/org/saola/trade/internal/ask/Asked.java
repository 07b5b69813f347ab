package org.saola.trade.internal.ask;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.saola.kernel.ProblemException;
import org.saola.species.SpeciesBook;
import org.saola.trade.Reporter;
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
                question.taxa().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TaxonChoice(words.index(), book).of(question.taxa())),
                codes("appendix", question.appendices(), words.appendices(), Optional.empty()),
                countries("importer", question.importers(), release, lists),
                countries("exporter", question.exporters(), release, lists),
                countries("origin", question.origins(), release, lists),
                codes("term", question.terms(), words.terms(), Optional.of(lists.terms())),
                codes("unit", question.units(), words.units(), Optional.of(lists.units())),
                codes("purpose", question.purposes(), words.purposes(), Optional.of(lists.purposes())),
                codes("source", sources(question), words.sources(), Optional.of(lists.sources())),
                question.reporter());
    }

    private static List<String> sources(TradeQuestion question) {
        if (!question.wildBringsUnknown() || !question.sources().contains("W")) {
            return question.sources();
        }
        return java.util.stream.Stream.concat(
                        question.sources().stream(), java.util.stream.Stream.of("U", TradeQuestion.BLANK))
                .distinct()
                .toList();
    }

    private static Optional<BitSet> codes(
            String field, List<String> values, Dictionary.Words words, Optional<CodeList> list) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BitSet numbers = new BitSet();
        boolean known = false;
        for (String value : values) {
            boolean mayBeBlank = !field.equals("term") && !field.equals("appendix");
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
                    throw new ProblemException.RuleBroken(TradeProblem.VALUE_UNKNOWN, field, field, value);
                }
            }
            number.ifPresent(numbers::set);
        }
        return Optional.of(numbers);
    }

    private static Optional<Countries> countries(
            String field, List<String> values, OpenRelease release, CodeLists lists) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Dictionary.Words words = release.dictionary().countries();
        BitSet always = new BitSet();
        List<EuMembers.Membership> members = List.of();
        for (String value : values) {
            if (value.equals(EuMembers.CODE)) {
                members = lists.eu().members();
            } else if (field.equals("origin") && value.equals(TradeQuestion.BLANK)) {
                always.set(words.blank());
            } else {
                Optional<Integer> number = words.find(value);
                if (number.isEmpty() && !lists.countries().contains(value)) {
                    throw new ProblemException.RuleBroken(TradeProblem.VALUE_UNKNOWN, field, field, value);
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

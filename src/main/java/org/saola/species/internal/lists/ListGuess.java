package org.saola.species.internal.lists;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.saola.kit.sheet.SheetRow;
import org.saola.species.DateOrder;
import org.saola.species.ListAsking;
import org.saola.species.ListChoice;
import org.saola.species.SpeciesBook;

/** Guesses how a table is to be read, from what its columns are called and from what is in them. People see it and can change it. */
final class ListGuess {

    private static final Set<String> NAMES = Set.of(
            "scientific name",
            "scientificname",
            "species",
            "taxon",
            "taxon name",
            "full name",
            "fullname",
            "species name",
            "latin name",
            "accepted name",
            "name",
            "nom scientifique",
            "espece",
            "nom",
            "nom latin",
            "nom complet",
            "nombre cientifico",
            "especie",
            "nombre",
            "nombre latino",
            "nombre completo");
    private static final Set<String> DATES = Set.of(
            "date",
            "day",
            "seized",
            "seized on",
            "seizure date",
            "date of seizure",
            "date seized",
            "date of import",
            "date of export",
            "jour",
            "saisi le",
            "date de saisie",
            "date d importation",
            "date d exportation",
            "fecha",
            "dia",
            "fecha de incautacion",
            "fecha de decomiso",
            "fecha de importacion",
            "fecha de exportacion");
    private static final Set<String> COUNTRIES = Set.of(
            "country",
            "origin",
            "country of origin",
            "country code",
            "iso",
            "iso2",
            "iso code",
            "exporter",
            "pays",
            "origine",
            "pays d origine",
            "code pays",
            "pais",
            "origen",
            "pais de origen",
            "codigo de pais");

    /** So large a share of the cells of a column must be readable for what it is taken for. */
    private static final double MOST = 0.5;

    private final SpeciesBook book;
    private final List<SheetRow> rows;
    private final int columns;

    private ListGuess(SpeciesBook book, List<SheetRow> rows) {
        this.book = book;
        this.rows = rows;
        this.columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    }

    static ListChoice of(SpeciesBook book, List<SheetRow> first) {
        return new ListGuess(book, first).choice();
    }

    private ListChoice choice() {
        int name = called(NAMES)
                .orElseGet(() -> best(this::namesIn, column -> true).orElse(0));
        Optional<Integer> date = called(DATES)
                .or(() -> best(
                        column -> share(
                                column,
                                text -> WrittenDays.read(text, DateOrder.DAY_FIRST)
                                        .or(() -> WrittenDays.read(text, DateOrder.MONTH_FIRST))
                                        .isPresent()),
                        column -> column != name));
        Optional<Integer> country = called(COUNTRIES)
                .or(() -> best(
                        column -> share(
                                column, text -> WrittenCountries.read(text).isPresent()),
                        column -> column != name && !date.equals(Optional.of(column))));
        List<String> days = date.map(
                        column -> rows.stream().map(row -> row.text(column)).toList())
                .orElse(List.of());
        return new ListChoice(
                hasHeading(name),
                name,
                date,
                country,
                new ListAsking(LocalDate.now(ZoneOffset.UTC), Optional.empty(), WrittenDays.order(days)));
    }

    /** A first row is a heading where it says so, or where a name is looked for in vain that others below are. */
    private boolean hasHeading(int name) {
        String first = rows.getFirst().text(name);
        return called(NAMES).isPresent()
                || called(DATES).isPresent()
                || called(COUNTRIES).isPresent()
                || rows.size() > 1 && !book.resolve(cut(first)).isCertain() && namesIn(name) > MOST;
    }

    private Optional<Integer> called(Set<String> words) {
        return IntStream.range(0, columns)
                .filter(column -> words.contains(PlainWords.of(rows.getFirst().text(column))))
                .boxed()
                .findFirst();
    }

    private Optional<Integer> best(ToDoubleFunction<Integer> share, Predicate<Integer> allowed) {
        int best = -1;
        double most = MOST;
        for (int column = 0; column < columns; column++) {
            if (allowed.test(column)) {
                double there = share.applyAsDouble(column);
                if (there > most) {
                    best = column;
                    most = there;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private double namesIn(int column) {
        return share(column, text -> book.resolve(cut(text)).isCertain());
    }

    /** The share of what is written below the first row that fits; the first row alone where there are no others. */
    private double share(int column, Predicate<String> fits) {
        List<String> texts = rows.stream()
                .skip(rows.size() > 1 ? 1 : 0)
                .map(row -> row.text(column))
                .filter(text -> !text.isBlank())
                .toList();
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(fits).count() / texts.size();
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}

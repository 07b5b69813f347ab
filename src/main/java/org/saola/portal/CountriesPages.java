package org.saola.portal;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.saola.kernel.Countries;
import org.saola.kernel.Country;
import org.saola.kernel.CountryKind;
import org.saola.kernel.Language;
import org.saola.kit.PageAddress;
import org.saola.kit.chart.ChartFrame;
import org.saola.kit.chart.WorldMap;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;
import org.saola.kit.table.Cell;
import org.saola.kit.table.Column;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.Order;
import org.saola.kit.table.Pager;
import org.saola.kit.table.Row;
import org.saola.kit.table.TableFilter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of country codes. */
@Component
class CountriesPages {

    private static final int SIZE = 25;
    private static final List<Column> COLUMNS = List.of(
            Column.text("name", "portal.countries.name").sorted(),
            Column.text("code", "portal.countries.code").sorted(),
            Column.text("alpha3", "portal.countries.alpha3").sorted(),
            Column.text("numeric", "portal.countries.numeric").sorted(),
            Column.text("kind", "portal.countries.kind").sorted(),
            Column.text("until", "portal.countries.until").sorted(),
            Column.text("note", "portal.countries.note"));

    private final MessageSource messages;
    private final Countries countries = Countries.standard();

    CountriesPages(MessageSource messages) {
        this.messages = messages;
    }

    CountriesPage page(PageAddress address, FilledForm asked, Language language) {
        Order order = Order.asked(asked.value(Order.PARAMETER), COLUMNS, Order.by("name"));
        CountriesQuery query = new CountriesQuery(asked.value("q"), CountriesQuery.kind(asked.value("kind")));
        Comparator<Country> sorted = comparator(order, language);
        List<Country> found = query.find(countries).stream()
                .sorted(
                        asked.value(Order.PARAMETER).isEmpty()
                                ? Comparator.<Country, Boolean>comparing(country -> !query.isCodeOf(country))
                                        .thenComparing(sorted)
                                : sorted)
                .toList();
        Pager pager = new Pager(address, number(asked.value(Pager.PARAMETER)), SIZE, found.size());
        return new CountriesPage(
                new TableFilter("countries", address, fields(asked, language.locale())),
                new DataTable(
                        "countries",
                        text("portal.countries.caption", language.locale()),
                        COLUMNS,
                        pager.cut(found).stream()
                                .map(country -> row(country, language))
                                .toList(),
                        order,
                        pager),
                map(language));
    }

    private List<FormField> fields(FilledForm asked, Locale locale) {
        List<Option> kinds = Stream.concat(
                        Stream.of(new Option("", text("portal.countries.kind.all", locale))),
                        Arrays.stream(CountryKind.values())
                                .map(kind -> new Option(kind.name(), text(kindKey(kind), locale))))
                .toList();
        return List.of(
                new FormField.Line(Question.optional("q", "portal.countries.q"), LineKind.SEARCH, asked),
                new FormField.Choice(
                        Question.optional("kind", "portal.countries.kind"), ChoiceKind.SELECT, kinds, asked));
    }

    private static Row row(Country country, Language language) {
        return Row.of(
                Cell.of(country.name().in(language)),
                Cell.of(country.code().value()),
                Cell.of(country.alpha3()),
                Cell.of(country.numeric()),
                new Cell.Message(kindKey(country.kind())),
                Cell.of(country.until().map(String::valueOf).orElse("")),
                new Cell.Text(country.note(), Language.EN.code()));
    }

    private static Comparator<Country> comparator(Order order, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        Comparator<Country> byName =
                Comparator.comparing(country -> country.name().in(language).text(), collator);
        Comparator<Country> up = switch (order.key()) {
            case "code" -> Comparator.comparing(Country::code);
            case "alpha3" -> Comparator.comparing(Country::alpha3);
            case "numeric" -> Comparator.comparing(Country::numeric);
            case "kind" -> Comparator.comparing(Country::kind);
            case "until" -> Comparator.comparing(country -> country.until().orElse(0));
            default -> byName;
        };
        return (order.descending() ? up.reversed() : up).thenComparing(byName);
    }

    /** Former countries are left to the table: the land they had belongs to others on this map. */
    private WorldMap map(Language language) {
        List<CountryKind> kinds = List.of(CountryKind.COUNTRY, CountryKind.TERRITORY, CountryKind.SPECIAL);
        return new WorldMap(
                new ChartFrame(
                        "countries-map",
                        text("portal.countries.map", language.locale()),
                        "",
                        text("portal.countries.name", language.locale())),
                text("portal.countries.kind", language.locale()),
                countries.all().stream()
                        .filter(country -> kinds.contains(country.kind()))
                        .map(country -> new WorldMap.Place(
                                country.code(), country.name().in(language).text(), kinds.indexOf(country.kind()) + 1))
                        .toList(),
                new WorldMap.Grouping.Kinds(kinds.stream()
                        .map(kind -> text(kindKey(kind), language.locale()))
                        .toList()));
    }

    private static String kindKey(CountryKind kind) {
        return "portal.countries.kind." + kind.name();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** People mistype addresses: what is not a number is the first page. */
    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}

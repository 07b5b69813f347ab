package org.saola.kit.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.saola.kit.PageAddress;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;
import org.saola.kit.table.Cell;
import org.saola.kit.table.Column;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.Order;
import org.saola.kit.table.Pager;
import org.saola.kit.table.Row;
import org.saola.kit.table.TableFilter;

/** A table that really sorts, filters and pages, and one without rows. */
public record DesignTable(DesignWords words, PageAddress address, FilledForm asked) {

    private static final int SIZE = 6;
    private static final List<Column> COLUMNS = List.of(
            Column.text("number", "kit.design.column.number").sorted(),
            Column.text("country", "kit.design.column.country").sorted(),
            Column.number("weight", "kit.design.column.weight").sorted(),
            Column.text("status", "kit.design.column.status"),
            Column.text("remark", "kit.design.column.remark"));

    private record Sample(int number, String country, double weight, Tone tone) {}

    public TableFilter filter() {
        return new TableFilter(
                "shipments",
                address,
                List.of(new FormField.Line(Question.optional("q", "kit.design.filter"), LineKind.SEARCH, asked)));
    }

    public DataTable full() {
        String wanted = asked.value("q").strip().toLowerCase(Locale.ROOT);
        Order order =
                Order.asked(asked.all(Order.PARAMETER).stream().findFirst().orElse(null), COLUMNS, Order.by("number"));
        List<Sample> found = Stream.of("CM", "KE", "NA", "SG", "VN", "CI", "AE", "GA", "ZA", "TZ", "MY", "HK", "FR")
                .map(code -> sample(code))
                .filter(sample -> sample.country().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(comparator(order))
                .toList();
        Pager pager = new Pager(address, page(), SIZE, found.size());
        return new DataTable(
                "shipments",
                words.of("table"),
                COLUMNS,
                pager.cut(found).stream().map(this::row).toList(),
                order,
                pager);
    }

    public DataTable none() {
        PageAddress here = PageAddress.at(DesignController.PATH);
        return new DataTable(
                "nothing", words.of("table"), COLUMNS, List.of(), Order.by("number"), Pager.single(here, 0));
    }

    public Pager longPager() {
        return new Pager(PageAddress.at(DesignController.PATH), 12, 20, 12_345);
    }

    private Sample sample(String code) {
        int number = code.charAt(0) * 26 + code.charAt(1);
        return new Sample(number, words.country(code), number * 37 % 4100 / 4.0, Tone.values()[number % 5]);
    }

    private Row row(Sample sample) {
        return Row.of(
                new Cell.Link(words.of("number", sample.number()), DesignController.PATH + "#tables"),
                Cell.of(sample.country()),
                new Cell.Number(sample.weight()),
                new Cell.Status(new StatusTag(
                        sample.tone(), "kit.design.tag." + sample.tone().word())),
                Cell.of(sample.tone() == Tone.BAD ? words.of("long") : words.of("short")));
    }

    private Comparator<Sample> comparator(Order order) {
        Comparator<Sample> up = switch (order.key()) {
            case "country" -> Comparator.comparing(Sample::country, Collator.getInstance(words.locale()));
            case "weight" -> Comparator.comparing(Sample::weight);
            default -> Comparator.comparing(Sample::number);
        };
        return order.descending() ? up.reversed() : up;
    }

    private int page() {
        String page = asked.value(Pager.PARAMETER);
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}

package org.saola.menu;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Texts;

/**
 * How long a service takes.
 *
 * <p>Without a unit it depends on needs, and the text says so. With one, the text only adds what numbers cannot say.
 *
 * @param variants the forms in which it is given, such as a one-day briefing beside a three-day training
 */
public record ServiceDuration(
        Optional<DurationUnit> unit,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<Texts> text,
        List<Variant> variants) {

    /** @throws IllegalArgumentException if there is neither a full span nor a text, or the span is none */
    public ServiceDuration(
            Optional<DurationUnit> unit,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            Optional<Texts> text,
            @Nullable List<Variant> variants) {
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.text = text;
        this.variants = variants == null ? List.of() : List.copyOf(variants);
        if (span().isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("a duration needs unit, min and max, or a text");
        }
    }

    /** One form of a service. A form without numbers is only named. */
    public record Variant(
            Texts name,
            Optional<DurationUnit> unit,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            Optional<Texts> text) {

        public Optional<Span> span() {
            return ServiceDuration.span(unit, min, max);
        }
    }

    public Optional<Span> span() {
        return span(unit, min, max);
    }

    /** Every span in which the service can be had: its own and those of its forms. */
    public Stream<Span> spans() {
        return Stream.concat(span().stream(), variants.stream().flatMap(variant -> variant.span().stream()));
    }

    private static Optional<Span> span(
            Optional<DurationUnit> unit, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        if (unit.isEmpty() && min.isEmpty() && max.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Span(unit.orElseThrow(), min.orElseThrow(), max.orElseThrow()));
    }
}

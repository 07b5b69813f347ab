package org.saola.menu.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saola.kernel.Language;
import org.saola.menu.Catalogue;
import org.saola.menu.DurationUnit;
import org.saola.menu.Facet;
import org.saola.menu.ListName;
import org.saola.menu.Menu;
import org.saola.menu.ServiceDuration;
import org.saola.menu.ServiceId;
import org.saola.menu.Span;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call the codes, organisations and durations of the menu, in their language. */
@Component
class MenuWords {

    private static final Pattern ACRONYM_AT_THE_END = Pattern.compile(".*\\(([^()]+)\\)$");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final MessageSource messages;
    private final Menu menu;

    MenuWords(MessageSource messages, Menu menu) {
        this.messages = messages;
        this.menu = menu;
    }

    String label(Facet facet, String value, Language language) {
        Catalogue catalogue = menu.catalogue();
        return switch (facet) {
            case KIND -> message("menu.kind." + value, language);
            case LENGTH -> message("menu.length." + value, language);
            case DELIVERY -> message("menu.delivery." + value, language);
            case TOPIC -> catalogue.label(ListName.TOPICS, value, language).text();
            case AUDIENCE ->
                catalogue.label(ListName.AUDIENCES, value, language).text();
            case METHOD -> catalogue.label(ListName.METHODS, value, language).text();
            case LEAD -> organisation(new ServiceId(value), language);
            case LANGUAGE -> capitalised(new Language(value).nameIn(language));
        };
    }

    /** Returns the short name of an organisation: the letters in brackets at the end of its title, else the title. */
    String organisation(ServiceId id, Language language) {
        String title = menu.catalogue()
                .find(id)
                .map(service -> service.title().in(language).text())
                .orElse(id.slug());
        Matcher acronym = ACRONYM_AT_THE_END.matcher(title);
        return acronym.matches() ? acronym.group(1) : title;
    }

    /** Returns a duration as people say it, such as "2.5 to 3 days" or "half a day", or its text where it has no numbers. */
    String duration(ServiceDuration duration, Language language) {
        return duration.span()
                .map(span -> span(span, language))
                .or(() -> duration.text().map(text -> text.in(language).text()))
                .orElse("");
    }

    Optional<String> duration(ServiceDuration.Variant variant, Language language) {
        return variant.span()
                .map(span -> span(span, language))
                .or(() -> variant.text().map(text -> text.in(language).text()));
    }

    private String span(Span span, Language language) {
        boolean single = span.min().compareTo(span.max()) == 0;
        if (single && span.unit() == DurationUnit.HOUR) {
            return hours(span.min(), language);
        }
        String key = "menu.duration." + span.unit();
        if (!single) {
            return message(key + ".range", language, number(span.min(), language), number(span.max(), language));
        }
        if (span.min().compareTo(HALF) == 0) {
            return message(key + ".half", language);
        }
        return span.min().compareTo(BigDecimal.ONE) == 0
                ? message(key + ".one", language)
                : message(key + ".many", language, number(span.min(), language));
    }

    private String hours(BigDecimal hours, Language language) {
        int minutes = hours.multiply(BigDecimal.valueOf(60)).intValue();
        return message("menu.duration.HOUR", language, minutes / 60, minutes % 60);
    }

    private static String number(BigDecimal value, Language language) {
        return NumberFormat.getNumberInstance(language.locale()).format(value);
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    String message(String key, Language language, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }
}

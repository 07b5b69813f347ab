package org.saola.species.web.clients;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.Language;
import org.saola.species.internal.ClientSentence;

/** The parameters of one request, checked as Species+ checks them, with its sentences. */
final class ClientQuery {

    private static final int DAY = 10;
    private static final int LONGEST_NUMBER = 9;

    private final Map<String, String> values = new HashMap<>();

    /**
     * Takes the parameters.
     *
     * @param permitted those that the address has
     * @throws ClientFault naming all others
     */
    ClientQuery(Map<String, String[]> parameters, Set<String> permitted) {
        List<String> others = new ArrayList<>();
        parameters.forEach((name, given) -> {
            if (!permitted.contains(name) && !name.equals("format")) {
                others.add(name);
            } else if (given.length > 0) {
                values.put(name, given[given.length - 1]);
            }
        });
        if (!others.isEmpty()) {
            throw new ClientFault(ClientSentence.UNPERMITTED, String.join(", ", others));
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    boolean flag(String name) {
        Optional<String> text = Optional.ofNullable(values.get(name));
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            throw malformed(name);
        }
        return text.filter("true"::equals).isPresent();
    }

    /** A whole number of at least one. */
    int number(String name, int otherwise) {
        Optional<String> text = Optional.ofNullable(values.get(name));
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.get().matches("\\d{1," + LONGEST_NUMBER + "}") || Integer.parseInt(text.get()) == 0) {
            throw malformed(name);
        }
        return Integer.parseInt(text.get());
    }

    /** A day or a time; without a zone it is one of UTC. Only its day must be one of the calendar. */
    Optional<Instant> instant(String name) {
        return text(name).map(text -> {
            try {
                LocalDate day = LocalDate.parse(text.substring(0, Math.min(DAY, text.length())));
                return time(text.replace(' ', '+'))
                        .orElse(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            } catch (DateTimeException wrong) {
                throw malformed(name);
            }
        });
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException withoutZone) {
            try {
                return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException onlyADay) {
                return Optional.empty();
            }
        }
    }

    /** Returns the languages of {@code language=EN,FR} in lower case; none where all are meant. */
    List<String> languages() {
        return text("language")
                .map(text ->
                        List.of(text.toLowerCase(Locale.ROOT).replace(" ", "").split(",")))
                .orElse(List.of());
    }

    /** The language of notes and names of places: the first one asked for, if it is one of three; else English. */
    Language language(String parameter) {
        String first = text(parameter)
                .map(text -> text.toLowerCase(Locale.ROOT).replace(" ", "").split(",")[0])
                .orElse("en");
        return switch (first) {
            case "fr" -> Language.FR;
            case "es" -> Language.ES;
            default -> Language.EN;
        };
    }

    private static ClientFault malformed(String name) {
        return new ClientFault(ClientSentence.MALFORMED, name);
    }
}

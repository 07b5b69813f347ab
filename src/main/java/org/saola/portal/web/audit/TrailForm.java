package org.saola.portal.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.saola.audit.Outcome;
import org.saola.audit.TrailQuery;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kit.form.FilledForm;

/** What is looked for in the trail, as it stands in the address of the page. Days are those of UTC, both ends included. */
record TrailForm(FilledForm filled) {

    static final String ACTION = "action";
    static final String PERSON = "person";
    static final String AGENCY = "agency";
    static final String KIND = "kind";
    static final String SUBJECT = "subject";
    static final String OUTCOME = "outcome";
    static final String ADDRESS = "address";
    static final String FROM = "from";
    static final String TO = "to";

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    static TrailForm of(Map<String, List<String>> sent) {
        return new TrailForm(FilledForm.of(sent)
                .check(typed -> isDay(typed, FROM), FROM, "portal.audit.day.wrong")
                .check(typed -> isDay(typed, TO), TO, "portal.audit.day.wrong"));
    }

    TrailQuery query(Set<PersonId> people, Set<AgencyId> agencies) {
        return new TrailQuery(
                text(ACTION),
                people,
                agencies,
                text(KIND),
                text(SUBJECT),
                Arrays.stream(Outcome.values())
                        .filter(outcome -> outcome.name().equals(text(OUTCOME)))
                        .findFirst(),
                text(ADDRESS),
                day(filled, FROM).map(TrailForm::start),
                day(filled, TO).map(day -> start(day.plusDays(1))));
    }

    String text(String field) {
        return filled.value(field).strip().replace("\0", "");
    }

    /** Nothing where it is no id. */
    static Optional<UUID> id(String typed) {
        return Optional.of(typed).filter(id -> ID.matcher(id).matches()).map(UUID::fromString);
    }

    private static boolean isDay(FilledForm typed, String field) {
        return typed.value(field).isBlank() || day(typed, field).isPresent();
    }

    /** Days with years of four digits: PostgreSQL knows no later ones than some of those that Java does. */
    private static Optional<LocalDate> day(FilledForm typed, String field) {
        try {
            return Optional.of(typed.value(field).strip())
                    .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
                    .map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

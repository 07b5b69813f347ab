package org.saola.species.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.saola.kernel.Countries;
import org.saola.kernel.Country;
import org.saola.kernel.CountryCode;
import org.saola.kernel.ProblemException;
import org.saola.kit.KitProblem;

/** Reads the parameters {@code date} and {@code country} of questions about the law. */
final class LawParameters {

    private LawParameters() {}

    /**
     * Today where none is given: that of UTC, since law begins on days, and a server has no place.
     *
     * @throws ProblemException.RuleBroken with {@link KitProblem#PARAMETER_MALFORMED}
     */
    static LocalDate day(String text) {
        try {
            return text.isEmpty() ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw KitProblem.malformed("date");
        }
    }

    /** @throws ProblemException.RuleBroken with {@link KitProblem#PARAMETER_MALFORMED}, also where no country has the code */
    static Optional<CountryCode> country(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Countries.standard().require(new CountryCode(text.toUpperCase(Locale.ROOT))))
                    .map(Country::code);
        } catch (IllegalArgumentException | ProblemException.NotFound unknown) {
            throw KitProblem.malformed("country");
        }
    }
}

package org.saola.species;

import java.time.LocalDate;
import java.util.Optional;
import org.saola.kernel.CountryCode;

/**
 * How a list is to be read.
 *
 * @param heading whether its first row says what the columns are
 * @param name the column of names, from 0
 * @param date the column of days; nothing where the day of the list is that of every line
 * @param country likewise the column of countries
 */
public record ListChoice(
        boolean heading, int name, Optional<Integer> date, Optional<Integer> country, ListAsking asking) {

    /** Names alone, without a heading. */
    public static ListChoice ofNames(LocalDate day, Optional<CountryCode> country) {
        return new ListChoice(
                false, 0, Optional.empty(), Optional.empty(), new ListAsking(day, country, DateOrder.DAY_FIRST));
    }
}

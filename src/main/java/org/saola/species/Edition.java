package org.saola.species;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One load that changed something, and with it the state of everything after it.
 *
 * @param number from 1, without gaps
 * @param title what people call the data, by language code; English is there
 * @param dated the day that the data itself says it is of
 * @param verified whether an authority stands for the data
 */
public record Edition(
        int number,
        Instant at,
        DataSource source,
        Map<String, String> title,
        Optional<LocalDate> dated,
        boolean verified) {

    public String titleIn(String language) {
        return title.getOrDefault(language, title.getOrDefault("en", ""));
    }
}

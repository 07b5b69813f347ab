package org.saola.species.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a load says of its data.
 *
 * @param title by language code, English among them
 * @param about in the words of the data itself, as JSON
 */
public record DataAbout(Map<String, String> title, Optional<LocalDate> dated, boolean verified, String about) {}

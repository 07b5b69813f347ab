package org.saola.species;

import java.time.LocalDate;
import java.util.Optional;
import org.saola.kernel.CountryCode;

/**
 * What is asked of all lines of a list.
 *
 * @param day for lines that say none
 * @param country likewise
 */
public record ListAsking(LocalDate day, Optional<CountryCode> country, DateOrder order) {}

package org.saola.species;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The paper behind a restriction: a notification of the Secretariat, a meeting, a regulation.
 *
 * @param url where it can be read; may be empty
 */
public record Notice(String name, Optional<LocalDate> date, String url) {}

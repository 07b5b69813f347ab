package org.saola.species;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks for files to be looked at and then loaded.
 *
 * @param title what people shall call the data; empty to call it like its first file
 * @param dated the day that the data is of
 * @param verified whether an authority stands for it
 * @param whole whether the files are everything of their kinds, so that what they lack is removed
 */
public record AskForLoad(DataSource source, String title, Optional<LocalDate> dated, boolean verified, boolean whole) {}

package org.saola.species;

/**
 * One line of a list, as somebody wrote it; all three may be empty.
 *
 * @param date a day in one of the ways in which people write days; empty for the day of the whole list
 * @param country a code or a name in English, French or Spanish; empty for the country of the whole list
 */
public record AskedLine(String name, String date, String country) {}

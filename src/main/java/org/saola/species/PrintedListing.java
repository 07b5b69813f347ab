package org.saola.species;

/**
 * What a download prints as the listing of the day on which it was made, without saying since when.
 *
 * <p>It answers where no changes are loaded, and only for that day.
 *
 * @param listing as printed, {@code I/II}
 * @param standard whether the name is one of a nomenclature that the Conference of the Parties adopted
 */
public record PrintedListing(String listing, ListingNote note, boolean standard) {}

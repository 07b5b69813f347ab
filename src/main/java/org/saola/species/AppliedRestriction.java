package org.saola.species;

/**
 * A restriction that concerns a taxon, and why.
 *
 * @param endUnknown it is over by now and the data does not say since when, so that it may or may not have stood on the day
 */
public record AppliedRestriction(Restriction restriction, RestrictionReason why, boolean endUnknown) {}

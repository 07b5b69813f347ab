package org.saola.vault;

/**
 * What came of a new key.
 *
 * @param key the number of the newest key
 * @param files how many files were brought under it
 * @param left how many could not be, since their own keys are damaged or not of this ring
 */
public record KeyRenewal(String key, long files, long left) {}

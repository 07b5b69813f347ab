package org.saola.species;

/**
 * A code of trade with its word, such as source {@code W}, “Wild”.
 *
 * @param code empty where the data gives only the word
 */
public record Coded(String code, String name) {}

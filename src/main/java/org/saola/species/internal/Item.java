package org.saola.species.internal;

/**
 * One fact on its way to or from the database.
 *
 * @param body as JSON
 */
public record Item(ItemKind kind, String key, String body) {}

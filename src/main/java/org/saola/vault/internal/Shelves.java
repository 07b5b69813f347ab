package org.saola.vault.internal;

/** The three tables that change together. */
record Shelves(FileRows files, ContentRows contents, Holdings holdings) {}

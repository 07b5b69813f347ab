package org.saola.vault;

import java.io.InputStream;
import org.saola.kernel.Handling;

/**
 * A file that somebody brings.
 *
 * @param kind of what it shall hang on, such as {@code identity.agency}
 * @param subject the id of that
 * @param handling its marking; the owner is the agency whose room it takes, which is the one that the viewer acts for
 * @param name as the browser sent it; the vault makes it harmless
 * @param content read once, never whole into memory
 */
public record Upload(String kind, String subject, Handling handling, String name, InputStream content) {}

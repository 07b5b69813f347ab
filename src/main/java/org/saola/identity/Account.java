package org.saola.identity;

import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.saola.kernel.Texts;

/**
 * What a person sees of their own account.
 *
 * @param language in which letters are written to them
 * @param agency the name of the one that they act for at the moment
 */
public record Account(PersonId person, String name, String email, Language language, Texts agency) {}

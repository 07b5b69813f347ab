/**
 * What every room needs and no room owns: ids, languages and texts, countries, problems, access decisions.
 *
 * <p>It knows no framework: plain Java, so that a rule written here can be read and tested alone. It does not hold
 * anything that one room could own, and it never reads the database.
 *
 * <pre>{@code
 * Country namibia = Countries.standard().require(new CountryCode("NA"));
 * namibia.name().in(Language.FR).text(); // "Namibie"
 * }</pre>
 */
@NullMarked
package org.saola.kernel;

import org.jspecify.annotations.NullMarked;

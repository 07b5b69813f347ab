package org.saola.identity;

import java.util.Optional;
import org.saola.kernel.CountryCode;

/** Which agencies are looked for. @param words in any of its names; empty for all @param page from 1 @param size at most 200 */
public record AgencyQuery(Optional<CountryCode> country, Optional<AgencyKind> kind, String words, int page, int size) {}

package org.saola.species;

import java.time.LocalDate;
import java.util.Optional;
import org.saola.kernel.CountryCode;

/** Asks for a statement of what a law said of a taxon on a day. @param country where the specimen comes from */
public record MakeStatement(TaxonId taxon, Regime regime, LocalDate day, Optional<CountryCode> country) {}

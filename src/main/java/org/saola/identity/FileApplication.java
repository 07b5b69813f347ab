package org.saola.identity;

import java.util.Optional;
import org.saola.kernel.CountryCode;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Texts;

/** To apply for an account. @param firstName of who would be its first administrator (empty once they were erased), whose address is confirmed by a link */
public record FileApplication(
        AgencyKind kind,
        Optional<CountryCode> country,
        Texts name,
        OfficialContact contact,
        String why,
        String firstName,
        EmailAddress firstEmail,
        Language language) {}

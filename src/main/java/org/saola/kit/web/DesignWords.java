package org.saola.kit.web;

import java.util.Locale;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.springframework.context.MessageSource;

/** The texts of the design page in the reader's language. */
record DesignWords(MessageSource messages, Locale locale) {

    /** @param key what follows {@code kit.design.} */
    String of(String key, Object... arguments) {
        return messages.getMessage("kit.design." + key, arguments, locale);
    }

    String country(String code) {
        return Countries.standard()
                .require(new CountryCode(code))
                .name()
                .in(Language.of(locale))
                .text();
    }
}

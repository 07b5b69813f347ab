package org.saola.portal.web.identity;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saola.identity.AgencyKind;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryCode;
import org.saola.kernel.CountryKind;
import org.saola.kernel.Language;
import org.saola.kit.form.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What there is to choose from in forms about agencies. */
@Component
class AgencyChoices {

    private final MessageSource messages;

    AgencyChoices(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** Kinds that can be registered, below an empty line. */
    List<Option> kinds(Language language, String emptyKey) {
        return Stream.concat(
                        Stream.of(new Option("", text(emptyKey, language))),
                        Arrays.stream(AgencyKind.values())
                                .filter(kind -> kind != AgencyKind.PLATFORM_OPERATOR)
                                .map(kind -> new Option(kind.name(), text(RoleWords.key(kind), language))))
                .toList();
    }

    /** Countries and territories of today in the order of the reader’s language, below an empty line. */
    List<Option> countries(Language language, String emptyKey) {
        Collator collator = Collator.getInstance(language.locale());
        return Stream.concat(
                        Stream.of(new Option("", text(emptyKey, language))),
                        Countries.standard().all().stream()
                                .filter(country -> country.kind() == CountryKind.COUNTRY
                                        || country.kind() == CountryKind.TERRITORY)
                                .map(country -> new Option(
                                        country.code().value(),
                                        country.name().in(language).text()))
                                .sorted(Comparator.comparing(Option::text, collator)))
                .toList();
    }

    String country(Optional<CountryCode> code, Language language) {
        return code.flatMap(each -> Countries.standard().find(each))
                .map(country -> country.name().in(language).text())
                .orElse("");
    }

    static Optional<AgencyKind> kind(String name) {
        return Arrays.stream(AgencyKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    static Optional<CountryCode> code(String typed) {
        return typed.matches("[A-Z][A-Z0-9]") ? Optional.of(new CountryCode(typed)) : Optional.empty();
    }
}

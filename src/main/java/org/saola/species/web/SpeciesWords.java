package org.saola.species.web;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.kernel.Countries;
import org.saola.kernel.Country;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.kit.form.Option;
import org.saola.species.Category;
import org.saola.species.CommonName;
import org.saola.species.Rank;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the species pages in the reader's language. */
@Component
class SpeciesWords {

    private final MessageSource messages;

    SpeciesWords(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Language language, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }

    String country(CountryCode code, Language language) {
        return Countries.standard()
                .find(code)
                .map(country -> country.name().in(language).text())
                .orElse(code.value());
    }

    String countries(Collection<CountryCode> codes, Language language) {
        return codes.stream().map(code -> country(code, language)).sorted().collect(Collectors.joining(", "));
    }

    /** Countries to choose from, in the order of the reader's alphabet. */
    List<Option> choices(Collection<CountryCode> codes, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return codes.stream()
                .map(code -> new Option(code.value(), country(code, language)))
                .sorted(Comparator.comparing(Option::text, collator))
                .toList();
    }

    /** Where a specimen comes from: the whole range, which is chosen first, or any country. */
    List<Option> originChoices(Language language) {
        List<CountryCode> all =
                Countries.standard().all().stream().map(Country::code).toList();
        return Stream.concat(
                        Stream.of(new Option("", text("species.ask.whole-range", language))),
                        choices(all, language).stream())
                .toList();
    }

    /** A day as people write it in a sentence; day before month in every language. */
    String day(LocalDate day, Language language) {
        Locale locale = language.equals(Language.EN) ? Locale.UK : language.locale();
        String text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
        return language.equals(Language.FR) && text.startsWith("1 ") ? "1er" + text.substring(1) : text;
    }

    String category(Category category, Language language) {
        return text("species.category." + category, language);
    }

    /** What a taxon is listed as under CITES, in short; it says so where that is only what a download printed. */
    String listing(Listings listings, TaxonId taxon, Language language) {
        String listing = listings.inWords(taxon);
        return listings.isPrinted(taxon) ? text("species.listing.as-printed", language, listing) : listing;
    }

    /** The same under the law of the European Union. */
    String listingInTheUnion(Listings listings, TaxonId taxon, Language language) {
        String listing = listings.inTheUnion(taxon);
        return listings.isPrintedInTheUnion(taxon) ? text("species.listing.as-printed", language, listing) : listing;
    }

    /** The name of a list as a heading; {@link #category} is for sentences, where some languages put an article. */
    String list(Category category, Language language) {
        return text("species.list." + category, language);
    }

    String regime(Regime regime, Language language) {
        return text("species.regime." + regime, language);
    }

    String rank(Rank rank, Language language) {
        return text("species.rank." + rank, language);
    }

    /** The scientific name; above the species with its rank, which the name alone does not say to everybody. */
    String taxon(Taxon taxon, Language language) {
        return taxon.rank().isSpeciesOrBelow()
                ? taxon.fullName()
                : text("species.named", language, taxon.fullName(), rank(taxon.rank(), language));
    }

    /** The first common name in the reader's language; empty where there is none. */
    static String commonName(SpeciesBook book, TaxonId taxon, Language language) {
        return book.names(taxon).stream()
                .filter(name -> name.language().equals(language.code()))
                .map(CommonName::name)
                .findFirst()
                .orElse("");
    }

    /** The name of a language by its code; the code itself where it is not one that Java knows. */
    static String language(String code, Language reader) {
        try {
            return new Language(code).nameIn(reader);
        } catch (IllegalArgumentException notACode) {
            return code;
        }
    }

    static Optional<CountryCode> country(String typed) {
        try {
            return typed.isBlank()
                    ? Optional.empty()
                    : Countries.standard()
                            .find(new CountryCode(typed.strip().toUpperCase(Locale.ROOT)))
                            .map(Country::code);
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }
}

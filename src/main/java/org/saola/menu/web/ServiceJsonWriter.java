package org.saola.menu.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Language;
import org.saola.kernel.Texts;
import org.saola.menu.LeadChoice;
import org.saola.menu.Service;
import org.saola.menu.ServiceDuration;
import org.saola.menu.ServiceId;
import org.springframework.stereotype.Component;

/** Writes services for programs, in one language. */
@Component
class ServiceJsonWriter {

    private final MenuWords words;
    private final ServicePages pages;

    ServiceJsonWriter(MenuWords words, ServicePages pages) {
        this.words = words;
        this.pages = pages;
    }

    ServicesJson.ServiceJson service(Service service, Language language) {
        return new ServicesJson.ServiceJson(
                service.id().slug(),
                service.kind(),
                service.title().in(language).text(),
                service.summary().in(language).text(),
                service.topics(),
                service.audiences(),
                service.methods(),
                duration(service, language),
                slugs(service.leads()),
                slugs(service.supporting()),
                codes(service.languages()),
                service.access(),
                opens(service, language),
                related(service),
                service.source(),
                service.edition(),
                service.verified());
    }

    ServicesJson.ServiceDetailJson detail(Service service, Language language) {
        return new ServicesJson.ServiceDetailJson(
                service.id().slug(),
                service.kind(),
                service.title().in(language).text(),
                service.summary().in(language).text(),
                text(service.summaryNote(), language),
                service.topics(),
                service.audiences(),
                text(service.audienceNote(), language),
                service.methods(),
                duration(service, language),
                slugs(service.leads()),
                slugs(service.supporting()),
                service.leadChoice().filter(LeadChoice.CASE_BY_CASE::equals).isPresent(),
                codes(service.languages()),
                text(service.languageNote(), language),
                service.delivery().stream().map(Enum::name).toList(),
                service.access(),
                opens(service, language),
                service.parts().stream()
                        .map(part -> new ServicesJson.PartJson(
                                part.id(),
                                part.title().in(language).text(),
                                text(part.summary(), language),
                                codes(part.languages()),
                                part.audiences()))
                        .toList(),
                related(service),
                service.year().orElse(null),
                service.source(),
                service.edition(),
                service.verified(),
                !service.unreviewed().contains(language));
    }

    private ServicesJson.@Nullable DurationJson duration(Service service, Language language) {
        return service.duration()
                .map(duration -> new ServicesJson.DurationJson(
                        duration.min().orElse(null),
                        duration.max().orElse(null),
                        duration.unit().orElse(null),
                        inWords(duration, language),
                        duration.variants().stream()
                                .map(variant -> new ServicesJson.VariantJson(
                                        variant.name().in(language).text(),
                                        variant.min().orElse(null),
                                        variant.max().orElse(null),
                                        variant.unit().orElse(null),
                                        words.duration(variant, language).orElse("")))
                                .toList()))
                .orElse(null);
    }

    private String inWords(ServiceDuration duration, Language language) {
        String numbers = words.duration(duration, language);
        return duration.span()
                .flatMap(span -> duration.text())
                .map(text -> words.message(
                        "menu.duration.noted",
                        language,
                        numbers,
                        text.in(language).text()))
                .orElse(numbers);
    }

    private ServicesJson.@Nullable OpensJson opens(Service service, Language language) {
        return pages.opens(service).stream()
                .findFirst()
                .map(opens -> new ServicesJson.OpensJson(opens.href(), words.message(opens.titleKey(), language), null))
                .or(() -> service.address()
                        .filter(address -> address.checked().isPresent())
                        .map(address -> new ServicesJson.OpensJson(
                                address.url().toString(),
                                service.title().in(language).text(),
                                address.checked().orElse(null))))
                .orElse(null);
    }

    private static List<ServicesJson.RelatedJson> related(Service service) {
        return service.related().stream()
                .map(relation ->
                        new ServicesJson.RelatedJson(relation.id().slug(), relation.relation(), relation.inferred()))
                .toList();
    }

    private static @Nullable String text(Optional<Texts> texts, Language language) {
        return texts.map(value -> value.in(language).text()).orElse(null);
    }

    private static List<String> slugs(List<ServiceId> ids) {
        return ids.stream().map(ServiceId::slug).toList();
    }

    private static List<String> codes(List<Language> languages) {
        return languages.stream().map(Language::code).toList();
    }
}

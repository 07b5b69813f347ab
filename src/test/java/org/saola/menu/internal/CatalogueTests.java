package org.saola.menu.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saola.kernel.Language;
import org.saola.kernel.Texts;
import org.saola.menu.Catalogue;
import org.saola.menu.Service;
import org.saola.menu.ServiceDuration;
import org.saola.menu.ServiceKind;
import org.saola.menu.Span;
import org.springframework.core.io.ByteArrayResource;

/** The catalogue that Saola ships is the April 2018 edition of the menu, whole, in three languages. */
class CatalogueTests {

    private static final Catalogue CATALOGUE = CatalogueFiles.read();

    @Test
    void holds_every_entry_of_the_edition_with_its_durations_leads_languages_and_parts() throws IOException {
        List<String> lines = CATALOGUE.services().stream()
                .sorted(Comparator.comparing(Service::kind).thenComparing(Service::id))
                .map(CatalogueTests::line)
                .toList();
        assertThat(lines).containsExactlyElementsOf(golden());
    }

    @Test
    void has_as_many_entries_of_each_kind_as_the_edition() {
        Map<ServiceKind, Long> counts =
                CATALOGUE.services().stream().collect(Collectors.groupingBy(Service::kind, Collectors.counting()));
        assertThat(counts)
                .containsEntry(ServiceKind.COURSE, 29L)
                .containsEntry(ServiceKind.OPERATIONAL_SERVICE, 5L)
                .containsEntry(ServiceKind.FLAGSHIP_PRODUCT, 6L)
                .containsEntry(ServiceKind.ORGANISATION, 5L);
    }

    @Test
    void says_every_text_in_the_three_languages_and_translates_every_sentence() {
        for (Service service : CATALOGUE.services()) {
            texts(service)
                    .forEach(text -> assertThat(text.byLanguage().keySet())
                            .as(service.id() + ": " + text.in(Language.EN))
                            .contains(Language.EN, Language.FR, Language.ES));
            for (Language language : List.of(Language.FR, Language.ES)) {
                assertThat(service.summary().in(language).text())
                        .as("%s in %s", service.id(), language)
                        .isNotEqualTo(service.summary().in(Language.EN).text());
            }
        }
    }

    @Test
    void shows_no_outside_address_that_nobody_has_opened_and_dated() {
        assertThat(CATALOGUE.services())
                .filteredOn(service -> service.address().isPresent())
                .isNotEmpty()
                .allSatisfy(service ->
                        assertThat(service.address().orElseThrow().checked()).isEmpty());
    }

    @Test
    void marks_what_the_edition_does_not_say_as_inferred() {
        assertThat(CATALOGUE.services().stream().flatMap(service -> service.related().stream()))
                .filteredOn(relation -> !relation.inferred())
                .isNotEmpty();
        assertThat(CATALOGUE.services())
                .filteredOn(service -> service.summaryNote().isPresent())
                .hasSize(23)
                .allSatisfy(service -> assertThat(service.verified()).isFalse());
    }

    @Test
    void names_the_file_and_the_line_of_a_fault() {
        List<String> problems = new ArrayList<>();
        ByteArrayResource file = new ByteArrayResource("""
                id: ethics-training
                kind: LECTURE
                """.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "ethics-training.yaml";
            }
        };
        assertThat(CatalogueFiles.read(file, Service.class, problems)).isEmpty();
        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("ethics-training.yaml:2:")
                .contains("LECTURE");
    }

    @Test
    void refuses_a_duration_of_five_to_three_days() {
        List<String> problems = new ArrayList<>();
        ByteArrayResource file = new ByteArrayResource("{unit: DAY, min: 5, max: 3}".getBytes(StandardCharsets.UTF_8));
        CatalogueFiles.read(file, ServiceDuration.class, problems);
        assertThat(problems).singleElement().asString().contains("not a duration: 5 to 3");
    }

    @Test
    void reports_words_that_a_list_does_not_have_and_entries_that_do_not_exist() {
        Service wrong = CatalogueFormat.YAML.readValue("""
                id: wrong
                kind: COURSE
                title: {en: Wrong}
                summary: {en: Wrong}
                topics: [gardening]
                leads: [nobody]
                access: OPEN
                source: none
                edition: 2018-04
                verified: false
                """, Service.class);
        Map<org.saola.menu.ListName, org.saola.menu.ControlledList> lists =
                Map.of(org.saola.menu.ListName.TOPICS, CATALOGUE.list(org.saola.menu.ListName.TOPICS));
        assertThat(CatalogueCheck.problems(List.of(wrong, wrong), lists))
                .contains(
                        "wrong: there are two of them",
                        "wrong: the list of topics has no “gardening”",
                        "wrong: there is no entry “nobody”");
    }

    private static Stream<Texts> texts(Service service) {
        return Stream.of(
                        Stream.of(service.title(), service.summary()),
                        service.summaryNote().stream(),
                        service.audienceNote().stream(),
                        service.languageNote().stream(),
                        service.duration().stream()
                                .flatMap(duration -> Stream.concat(
                                        duration.text().stream(),
                                        duration.variants().stream()
                                                .flatMap(variant -> Stream.concat(
                                                        Stream.of(variant.name()), variant.text().stream())))),
                        service.parts().stream()
                                .flatMap(part -> Stream.concat(Stream.of(part.title()), part.summary().stream())))
                .flatMap(texts -> texts);
    }

    private static String line(Service service) {
        String leads = dash(
                String.join(", ", service.leads().stream().map(Object::toString).toList()));
        if (!service.supporting().isEmpty()) {
            leads += " ("
                    + String.join(
                            ", ",
                            service.supporting().stream().map(Object::toString).toList())
                    + ")";
        }
        return String.join(
                " | ",
                service.kind().name(),
                service.title().in(Language.EN).text(),
                service.duration().map(CatalogueTests::duration).orElse("-"),
                leads,
                dash(codes(service.languages())),
                dash(service.parts().stream()
                        .map(part ->
                                part.id() + (part.languages().isEmpty() ? "" : " [" + codes(part.languages()) + "]"))
                        .collect(Collectors.joining("; "))));
    }

    private static String duration(ServiceDuration duration) {
        String own = duration.span()
                .map(CatalogueTests::span)
                .orElseGet(() -> duration.text().orElseThrow().in(Language.EN).text());
        return own
                + duration.variants().stream()
                        .map(variant -> "; " + variant.name().in(Language.EN)
                                + variant.span().map(span -> ": " + span(span)).orElse(""))
                        .collect(Collectors.joining());
    }

    private static String span(Span span) {
        return number(span.min()) + (span.min().equals(span.max()) ? "" : "-" + number(span.max())) + " " + span.unit();
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String codes(List<Language> languages) {
        return languages.stream().map(Language::code).collect(Collectors.joining(" "));
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static List<String> golden() throws IOException {
        try (InputStream file = CatalogueTests.class.getResourceAsStream("/menu/catalogue-2018-04.txt")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}

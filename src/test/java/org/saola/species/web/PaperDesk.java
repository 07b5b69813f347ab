package org.saola.species.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.saola.kit.paper.Papers;
import org.saola.species.ListingAnswer;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Statement;
import org.saola.species.StatementCode;
import org.saola.species.internal.FileBook;
import org.saola.store.PublicAddress;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What papers are made with, for a house that others reach, without a database or a web server. */
final class PaperDesk {

    @TestConfiguration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("org.saola.store")
    @Import({
        PublicAddress.class,
        Papers.class,
        StatementPages.class,
        StatementPapers.class,
        LawWords.class,
        ReasonWords.class,
        DataStatus.class,
        ChecklistPapers.class,
        ChecklistWords.class,
        NameFinding.class,
        SpeciesWords.class
    })
    static class Parts {

        @Bean
        MessageSource messageSource() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasenames("messages/kit", "messages/species", "messages/speciespaper");
            messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
            messages.setFallbackToSystemLocale(false);
            return messages;
        }

        @Bean
        ITemplateEngine templateEngine(MessageSource messages) {
            ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
            templates.setPrefix("templates/");
            templates.setSuffix(".html");
            SpringTemplateEngine engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
            engine.setTemplateEngineMessageSource(messages);
            return engine;
        }
    }

    private PaperDesk() {}

    static void with(Consumer<ApplicationContext> work) {
        new ApplicationContextRunner()
                .withUserConfiguration(Parts.class)
                .withPropertyValues("saola.url=https://saola.example.org")
                .run(work::accept);
    }

    static SpeciesBook starterSet() {
        return FileBook.of(Stream.of("taxa", "names", "notes", "changes", "distributions")
                        .map(table -> Path.of("src/main/resources/species/starter", table + ".csv"))
                        .toArray(Path[]::new))
                .book();
    }

    static Statement statement(SpeciesBook book, String name, LocalDate day) {
        ListingAnswer answer = book.listing(
                book.tree().taxa().stream()
                        .filter(taxon -> taxon.fullName().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                Regime.CITES,
                day);
        return new Statement(
                StatementCode.draw(),
                Instant.parse("2026-11-24T14:05:00Z"),
                false,
                new Statement.Content(
                        answer,
                        Stream.concat(
                                        book.tree().line(answer.taxon()).stream()
                                                .flatMap(id -> book.find(id).stream()),
                                        List.copyOf(book.tree().taxa()).stream())
                                .distinct()
                                .toList(),
                        book.editions()));
    }
}

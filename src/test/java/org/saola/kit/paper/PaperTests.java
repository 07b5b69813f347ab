package org.saola.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.kernel.Language;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Papers are tagged, complete, honest about what they cannot show, and made without asking anybody for anything. */
class PaperTests {

    private final Papers papers = papers();

    private static Papers papers() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/kit");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        return new Papers(engine, messages);
    }

    private byte[] made(SomePaper paper, Language language) {
        return papers.pdf(new Paper("kit/some-paper", paper), language);
    }

    private String text(String... lines) {
        return text(made(SomePaper.of(lines), Language.EN));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void says_to_programs_what_it_is_and_in_which_language() throws IOException {
        try (PDDocument document = Loader.loadPDF(made(SomePaper.of("Bonjour"), Language.FR))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("What it is about");
            String about =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(about).contains("pdfuaid:part", "pdfaid:part", "A title");
        }
    }

    @Test
    void carries_all_of_its_letters_with_it() throws IOException {
        try (PDDocument document = Loader.loadPDF(made(SomePaper.of("a"), Language.EN))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("NotoSans");
                }
            }
        }
    }

    @Test
    void numbers_its_pages_and_repeats_head_and_foot() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(made(new SomePaper(SomePaper.frame(true), List.of(), "", 100), Language.EN))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(document))
                        .contains("Saola  The head of it", "The foot of it", page + " / " + pages);
            }
        }
    }

    @Test
    void sets_latin_greek_cyrillic_and_vietnamese_however_they_are_composed() {
        String composed = "Éléphant · Ñandú · Γλαύκα · Тигр · Voi châu Á, Tê giác một sừng · ½ ± – “”";
        String apart = "Te\u0302 gia\u0301c mo\u0323\u0302t su\u031B\u0300ng";
        assertThat(text(composed, apart))
                .contains("Éléphant", "Ñandú", "Γλαύκα", "Тигр", "Tê giác một sừng · ½ ± – “”")
                .doesNotContain("square brackets")
                .containsSubsequence("Tê giác một sừng", "Tê giác một sừng");
    }

    @Test
    void names_what_its_letters_cannot_show_and_says_so_at_its_end() {
        String text =
                text("In Arabic: الفيل الأفريقي.", "In Thai: ช้าง, in Chinese: 大象, in Hindi: हाथी", "\uD83D\uDC18!");
        assertThat(text)
                .contains("In Arabic: [script: Arabic].", "In Thai: [script: Thai], in Chinese: [script: Han]")
                .contains("in Hindi: [script: Devanagari]", "[sign U+1F418]!")
                .containsSubsequence("[sign U+1F418]", "named between square brackets");
        assertThat(text(made(SomePaper.of("大象"), Language.FR))).contains("[écriture : sinogrammes]", "entre crochets");
    }

    @Test
    void leaves_out_signs_that_are_not_to_be_seen() {
        assertThat(text("a\u0000b\u0007c\u202Ed\u2066e\uFEFFf\uD800g<script>&amp;]]>"))
                .contains("abcdefg<script>&amp;]]>")
                .doesNotContain("square brackets");
    }

    @Test
    void breaks_a_word_that_is_wider_than_the_page() throws IOException {
        List<Float> ends = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                ends.add(sign.getXDirAdj() + sign.getWidthDirAdj());
            }
        };
        try (PDDocument document = Loader.loadPDF(made(SomePaper.of("w".repeat(3_000)), Language.EN))) {
            reader.getText(document);
            assertThat(ends)
                    .hasSizeGreaterThan(3_000)
                    .allMatch(end -> end <= document.getPage(0).getMediaBox().getWidth() - 40);
        }
    }

    @Test
    void asks_no_host_and_no_disk_for_anything(@TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer host = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        host.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        host.start();
        try {
            String square = QrCode.of("https://saola.example.org").picture();
            Path file = folder.resolve("square.png");
            Files.write(file, java.util.Base64.getDecoder().decode(square.substring(square.indexOf(',') + 1)));
            String far = "http://127.0.0.1:" + host.getAddress().getPort() + "/a.png";
            for (String picture : List.of(far, file.toUri().toString(), "classpath:/kit/paper/a.png", "a.png")) {
                assertThat(pictures(made(new SomePaper(SomePaper.frame(false), List.of(), picture, 0), Language.EN)))
                        .as(picture)
                        .isZero();
            }
            assertThat(asked).hasValue(0);
            assertThat(pictures(made(new SomePaper(SomePaper.frame(false), List.of(), square, 0), Language.EN)))
                    .isOne();
        } finally {
            host.stop(0);
        }
    }

    private static int pictures(byte[] pdf) throws IOException {
        int count = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    count += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return count;
    }

    @Test
    void holds_ten_thousand_rows() throws IOException {
        byte[] pdf = made(new SomePaper(SomePaper.frame(false), List.of(), "", 10_000), Language.EN);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(150, 400);
            assertThat(new PDFTextStripper().getText(document)).contains("10000 What it is about");
        }
    }
}

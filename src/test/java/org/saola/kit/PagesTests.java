package org.saola.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saola.Http;
import org.saola.SaolaTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds for every page: its weight, its headers, its languages, and what it says when something is wrong. */
@SaolaTest
@Tag("database")
class PagesTests {

    private static final int FIRST_VIEW = 150_000;
    private static final int REPEAT_VIEW = 30_000;

    @LocalServerPort
    private int port;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/menu",
                "/menu?view=table",
                "/menu?view=print",
                "/menu/indicator-framework",
                "/menu/interpol-notices?lang=fr",
                "/api/docs",
                "/countries",
                "/kit",
                "/no-such-page"
            })
    void weighs_little_at_first_view_and_less_after(String address) {
        HttpResponse<byte[]> page = http.bytes(address);
        int first = page.body().length;
        Document document = Jsoup.parse(text(page));
        for (Element each : document.select("link[href], script[src], img[src]")) {
            HttpResponse<byte[]> part = http.bytes(each.hasAttr("href") ? each.attr("href") : each.attr("src"));
            assertThat(part.statusCode()).as(each.outerHtml()).isEqualTo(200);
            assertThat(part.headers().firstValue("cache-control").orElse(""))
                    .as("what a page loads stays with the browser: %s", each.outerHtml())
                    .contains("max-age=31536000");
            first += part.body().length;
        }
        System.out.printf("%-40s %,7d bytes first, %,6d again%n", address, first, page.body().length);
        assertThat(first).as("first view of %s", address).isLessThan(FIRST_VIEW);
        assertThat(page.body().length).as("repeat view of %s", address).isLessThan(REPEAT_VIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/menu", "/no-such-page", "/api/v1/menu/services", "/kit/saola.svg"})
    void sends_headers_that_keep_strangers_out(String address) {
        HttpResponse<String> answer = http.get(address);
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("script-src");
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("x-frame-options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("server")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/menu/wire?lang=fr, fr, ltr",
        "/menu/wire?lang=es, es, ltr",
        "/menu/wire?lang=ur, ur, rtl",
        "/menu/wire?lang=xx, en, ltr",
    })
    void is_in_the_language_that_its_address_names(String address, String language, String direction) {
        Element html = Jsoup.parse(http.get(address).body()).selectFirst("html");
        assertThat(html).isNotNull();
        assertThat(html.attr("lang")).isEqualTo(language);
        assertThat(html.attr("dir")).isEqualTo(direction);
    }

    @Test
    void remembers_the_language_without_remembering_the_reader() {
        String cookie = http.get("/?lang=fr").headers().firstValue("set-cookie").orElse("");
        assertThat(cookie).startsWith("saola-lang=fr;").contains("HttpOnly").contains("SameSite=Lax");
        assertThat(http.get("/menu", "Cookie", "saola-lang=fr").body()).contains("<html lang=\"fr\"");
        assertThat(http.get("/menu", "Cookie", "saola-lang=<script>").body()).contains("<html lang=\"en\"");
    }

    @Test
    void prefers_what_the_browser_asks_for_to_english_but_never_the_language_of_the_server() {
        assertThat(http.get("/", "Accept-Language", "de,es;q=0.5").body()).contains("<html lang=\"es\"");
        assertThat(http.get("/", "Accept-Language", "de").body()).contains("<html lang=\"en\"");
    }

    @Test
    void keeps_the_page_and_its_question_when_the_language_changes() {
        Document page =
                Jsoup.parse(http.get("/menu?q=l%27ivoire+%26+co&topic=ivory").body());
        assertThat(page.select(".language-switch a[hreflang=fr]").attr("href"))
                .isEqualTo("/menu?q=l%27ivoire%20%26%20co&topic=ivory&lang=fr");
    }

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, 404, kit.page-unknown",
        "/menu/no-such-entry, 404, menu.service-unknown",
        "/menu/UPPER, 404, menu.service-unknown",
        "/actuator/env, 404, kit.page-unknown",
        "/actuator, 404, kit.page-unknown",
        "/error, 404, kit.page-unknown",
    })
    void explains_what_is_not_there_and_how_to_go_on(String address, int status, String code) {
        HttpResponse<String> answer = http.get(address);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).as(code).isEqualTo(status);
        assertThat(page.select("h1").text()).isNotBlank().doesNotContain("??");
        assertThat(page.select("form[role=search]")).isNotEmpty();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("springframework");
    }

    @Test
    void says_that_a_form_is_too_old_when_its_token_is_missing() {
        HttpResponse<String> answer = http.post("/kit", "name=x");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("This form is too old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "///evil.example"})
    void leads_to_no_other_host_whatever_address_was_asked_for(String address) {
        HttpResponse<String> answer = http.get(address);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(Jsoup.parse(answer.body()).select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).doesNotStartWith("//").doesNotContain("http"));
    }

    @Test
    void tells_health_and_nothing_else() {
        assertThat(http.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("details");
    }

    @Test
    void escapes_whatever_is_typed() {
        String answer =
                http.get("/menu?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27").body();
        assertThat(answer).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void gives_a_partial_to_htmx_and_the_whole_page_to_everyone_else() {
        assertThat(http.get("/menu?q=ivory", "HX-Request", "true").body())
                .doesNotContain("<html")
                .contains("id=\"found\"")
                .contains("hx-swap-oob");
        assertThat(http.get("/menu?q=ivory").body()).contains("<html").doesNotContain("hx-swap-oob");
    }

    @Test
    void leaves_no_message_key_unresolved_on_any_page_in_any_language() {
        Pattern unresolved = Pattern.compile("\\?\\?[a-z.-]+[^?]*\\?\\?");
        for (String language : List.of("en", "fr", "es")) {
            for (String address : List.of(
                    "/",
                    "/menu",
                    "/menu?q=zzz",
                    "/menu?view=table&page=2",
                    "/menu/wire",
                    "/menu/iccwc",
                    "/menu/concealment-methods",
                    "/api/docs",
                    "/countries",
                    "/kit")) {
                String page = http.get(address + (address.contains("?") ? "&" : "?") + "lang=" + language)
                        .body();
                Matcher found = unresolved.matcher(page);
                assertThat(found.find() ? found.group() : "")
                        .as(address + " in " + language)
                        .isEmpty();
            }
        }
    }

    private static String text(HttpResponse<byte[]> page) {
        boolean zipped =
                page.headers().firstValue("content-encoding").orElse("").equals("gzip");
        try (ByteArrayInputStream raw = new ByteArrayInputStream(page.body())) {
            return new String(
                    zipped ? new java.util.zip.GZIPInputStream(raw).readAllBytes() : raw.readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

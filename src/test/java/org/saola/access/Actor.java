package org.saola.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Somebody with a browser's memory for cookies, who follows no redirect. */
final class Actor {

    private final String name;
    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String formToken = "";

    Actor(String name, String base) {
        this.name = name;
        this.base = base;
    }

    String name() {
        return name;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Sends a form without a field but the token that guards it. @param headers names and values in turn */
    HttpResponse<String> send(String method, String path, String... headers) {
        if (formToken.isEmpty()) {
            formToken = token("/countries").or(() -> token("/sign-in")).orElseThrow();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(
                        method,
                        HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + URLEncoder.encode(formToken, StandardCharsets.UTF_8)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Of the first form on a page: that of signing out, or of signing in. */
    private Optional<String> token(String page) {
        return Optional.ofNullable(Jsoup.parse(get(page).body()).selectFirst("input[name=_csrf]"))
                .map(field -> field.attr("value"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

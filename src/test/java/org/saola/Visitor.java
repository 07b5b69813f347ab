package org.saola;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a browser that runs no scripts: keeps cookies, fills in forms as the pages give them, follows nothing by itself.
 *
 * <pre>{@code
 * Visitor visitor = new Visitor(port);
 * visitor.get("/sign-in");
 * visitor.send("/sign-in", "email", "a@b.example", "password", "…"); // with the hidden fields of that form
 * }</pre>
 */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>();
    private Document page = new Document("");

    public Visitor(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** Sends this header from now on. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String address) {
        return keep(HttpRequest.newBuilder(URI.create(base + address)).GET());
    }

    /**
     * Sends the form of the last page whose action is this, with its hidden fields and these.
     *
     * @param fields names and values in turn
     */
    public HttpResponse<String> send(String action, String... fields) {
        Element form = page.select("form[method=post]").stream()
                .filter(each -> each.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form leads to " + action + " on " + page.title()));
        Map<String, String> values = new LinkedHashMap<>();
        form.select("input[type=hidden], select, input[checked]")
                .forEach(field -> values.put(field.attr("name"), field.val()));
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return post(action, values);
    }

    /** Sends anything, as an attacker does: nothing is added but the cookies. */
    public HttpResponse<String> post(String address, Map<String, String> values) {
        String body = values.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return keep(HttpRequest.newBuilder(URI.create(base + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends the form of the last page with a file, as a browser does. @param name of the file on the visitor’s disk */
    public HttpResponse<String> upload(String action, String field, String name, String content) {
        Element form = page.select("form[enctype=multipart/form-data]").stream()
                .filter(each -> each.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form for files leads to " + action));
        StringBuilder body = new StringBuilder();
        form.select("input[type=hidden]")
                .forEach(hidden -> body.append("--between\r\nContent-Disposition: form-data; name=\"")
                        .append(hidden.attr("name"))
                        .append("\"\r\n\r\n")
                        .append(hidden.val())
                        .append("\r\n"));
        String sent = name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
        body.append("--between\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                        .formatted(field, sent))
                .append("Content-Type: application/pdf\r\n\r\n")
                .append(content)
                .append("\r\n--between--\r\n");
        return keep(HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "multipart/form-data; boundary=between")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Goes where the last answer leads. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        return get(location(answer));
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError("leads nowhere: " + answer));
    }

    /** The page that was got last. */
    public Document page() {
        return page;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public void plant(String cookie, String value) {
        cookies.put(cookie, value);
    }

    private HttpResponse<String> keep(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        headers.forEach(request::header);
        HttpResponse<String> answer = send(request.build());
        answer.headers().allValues("set-cookie").forEach(this::keepCookie);
        if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
            page = Jsoup.parse(answer.body());
        }
        return answer;
    }

    private void keepCookie(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

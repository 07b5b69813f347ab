package org.saola.species.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.saola.Visitor;

/** A file that came from a running program. */
record PaperFile(HttpResponse<byte[]> answer) {

    static PaperFile get(int port, String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new PaperFile(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static PaperFile get(int port, String address, Visitor signedIn) {
        return get(
                port,
                address,
                "Cookie",
                "saola-session=" + signedIn.cookie("saola-session").orElseThrow());
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** What is read first on each page: its head, its foot and its number, and the numbers of the lines of a list. */
    private static final String AROUND = "Saola .{0,200}? \\d+ / \\d+ (\\d+\\. )*";

    /** The words of a PDF, with single blanks between them, however its lines and pages are broken. */
    String words() {
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("[\\s\\u00A0]+", " ")
                    .replaceAll(AROUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

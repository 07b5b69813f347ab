package org.saola.species.web.clients;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.saola.kernel.Language;
import org.saola.species.Edition;
import org.saola.species.Taxon;
import org.saola.store.DataFolder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** All taxa in one file, one JSON object a line: made when it is first asked for, and kept until other data is loaded. */
@Component
class BulkDownloads {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String FORMAT = "application/x-gzip-compressed";
    private static final List<Language> OFFERED = List.of(Language.EN, Language.FR, Language.ES);
    private static final int LANGUAGES = 10;
    private static final int PORTION = 2_000;

    private record Made(
            int id,
            Language language,
            Path file,
            Instant started,
            double seconds,
            int records,
            long packed,
            long unpacked) {

        String name() {
            return "cites_eu_" + language.code() + ".ndjson.gz";
        }
    }

    private final Path folder;
    private final ClientsAddress address;
    private final Map<Language, Made> made = new HashMap<>();

    BulkDownloads(DataFolder data, ClientsAddress address) {
        this.folder = data.folder("run");
        this.address = address;
    }

    ClientAnswer list(ConceptBook book, ClientQuery query, HttpServletRequest request) {
        var list = Json.array();
        list.add(described(of(book, query), request));
        return ClientAnswer.of("downloads", list);
    }

    ResponseEntity<?> latest(ConceptBook book, ClientQuery query, HttpServletRequest request) {
        return ResponseEntity.status(302)
                .header(HttpHeaders.LOCATION, link(of(book, query), request))
                .build();
    }

    /** @param path ends with the number and the name of a file that was listed */
    ResponseEntity<?> file(String path, ConceptBook book) {
        Made found = OFFERED.stream()
                .filter(language -> path.equals(path(id(book, language), language)))
                .findFirst()
                .map(language -> of(book, language))
                .orElseThrow(ClientRoutes::unknown);
        return ResponseEntity.ok()
                .contentType(ClientsApi.gzip())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name())
                                .build()
                                .toString())
                .body(new FileSystemResource(found.file()));
    }

    private Made of(ConceptBook book, ClientQuery query) {
        return of(book, query.language("lang"));
    }

    private synchronized Made of(ConceptBook book, Language language) {
        Made known = made.get(language);
        if (known != null && known.id() == id(book, language) && Files.exists(known.file())) {
            return known;
        }
        Made fresh = make(book, language);
        made.put(language, fresh);
        return fresh;
    }

    /** The number of the newest edition, then that of the language. */
    private static int id(ConceptBook book, Language language) {
        return book.book().editions().stream().mapToInt(Edition::number).max().orElse(0) * LANGUAGES
                + OFFERED.indexOf(language);
    }

    private Made make(ConceptBook book, Language language) {
        Instant started = Instant.now();
        Path file = folder.resolve("species-" + language.code() + ".ndjson.gz");
        Path aside = folder.resolve("species-" + language.code() + ".new");
        List<Taxon> taxa = book.all();
        Counting unpacked;
        try (OutputStream out = Files.newOutputStream(aside);
                Counting lines = new Counting(new GZIPOutputStream(out, 1 << 16))) {
            unpacked = lines;
            Concepts concepts = new Concepts(book, language);
            for (int from = 0; from < taxa.size(); from += PORTION) {
                // The records of a portion are worked out on all processors, and written in their order.
                List<byte[]> records = taxa.subList(from, Math.min(from + PORTION, taxa.size())).parallelStream()
                        .map(taxon -> (Json.MAPPER.writeValueAsString(concepts.whole(taxon)) + "\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .toList();
                for (byte[] record : records) {
                    lines.write(record);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        try {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            double seconds = (Instant.now().toEpochMilli() - started.toEpochMilli()) / 1000.0;
            return new Made(
                    id(book, language),
                    language,
                    file,
                    started,
                    seconds,
                    taxa.size(),
                    Files.size(file),
                    unpacked.count);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private ObjectNode described(Made download, HttpServletRequest request) {
        ObjectNode node = Json.object();
        node.put("id", download.id());
        node.putObject("filters").put("lang", download.language().code()).put("taxonomy", "CITES_EU");
        node.put("format", FORMAT);
        node.put("started_at", TIME.format(download.started()));
        node.putObject("success_message")
                .putObject("stats")
                .put("elapsed_time", download.seconds())
                .put("record_count", download.records())
                .put("compressed_bytes", download.packed())
                .put("uncompressed_bytes", download.unpacked());
        node.put("download_url", link(download, request));
        return node;
    }

    private String link(Made download, HttpServletRequest request) {
        return address.link(request, path(download.id(), download.language()));
    }

    private static String path(int id, Language language) {
        return "downloads/" + id + "/cites_eu_" + language.code() + ".ndjson.gz";
    }

    private static final class Counting extends FilterOutputStream {

        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}

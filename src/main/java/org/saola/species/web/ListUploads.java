package org.saola.species.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saola.kernel.Viewer;
import org.saola.kit.form.FilledForm;
import org.saola.kit.sheet.SheetFormat;
import org.saola.species.ListCheckId;
import org.saola.species.ListChecks;
import org.saola.store.DataFolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files on their way in and out. A file lies on disk only while it is read. */
@Component
class ListUploads {

    private final ListChecks checks;
    private final Path folder;

    ListUploads(ListChecks checks, DataFolder data) {
        this.checks = checks;
        this.folder = data.folder("run/lists");
        clear();
    }

    ListsController.Result<ListCheckId> bring(Viewer.Member viewer, MultipartFile file, FilledForm form)
            throws IOException {
        List<ListCheckId> brought = new ArrayList<>();
        Path arrived = Files.createTempFile(folder, "list-", "");
        try {
            file.transferTo(arrived);
            FilledForm done = form.attempt(ListsPage.FILE, () -> {
                try {
                    brought.add(checks.bring(
                            viewer,
                            Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                            arrived));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
            return new ListsController.Result<>(brought.stream().findFirst(), done);
        } finally {
            Files.deleteIfExists(arrived);
        }
    }

    /** Says before the first byte what is coming; nobody on the way keeps it. */
    void announce(HttpServletResponse response, String name, SheetFormat format) {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "-saola." + format.extension(), java.nio.charset.StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** What a crash left midway. */
    private void clear() {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

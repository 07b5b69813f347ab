package org.saola.portal.web.vault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.saola.kernel.ProblemException;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.vault.ByteRange;
import org.saola.vault.FileId;
import org.saola.vault.OpenedFile;
import org.saola.vault.StoredFile;
import org.saola.vault.Vault;
import org.saola.vault.VaultProblem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Hands out any file of the vault, whole or in part (RFC 9110, section 14), to who may see it.
 *
 * <p>Always as an attachment, with what keeps a browser from running it; a browser shows an image within a page all the
 * same.
 */
@Controller
@SignedIn(secondFactor = true)
class FileController {

    /** Nothing in it may run, load or be framed, should a browser show it after all. */
    static final String POLICY = String.join(";", "sandbox", "default-src 'none'", "frame-ancestors 'none'");

    private final Vault vault;

    FileController(Vault vault) {
        this.vault = vault;
    }

    @GetMapping("/files/{number}")
    void give(
            @PathVariable String number, Viewer.Member viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileId id = id(number);
        StoredFile file = vault.find(viewer, id);
        if (request.getMethod().equals("HEAD")) {
            headers(response, file);
            response.setContentLengthLong(file.size());
            return;
        }
        String range = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        boolean parts = range != null && (condition == null || condition.equals(tag(file)));
        switch (parts ? RangeHeader.of(range, file.size()) : new RangeHeader.Whole()) {
            case RangeHeader.Whole whole -> send(viewer, id, Optional.empty(), response);
            case RangeHeader.Part part -> send(viewer, id, Optional.of(part.range()), response);
            case RangeHeader.Beyond beyond -> {
                headers(response, file);
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                response.setHeader("Content-Range", "bytes */" + file.size());
                response.setContentLength(0);
            }
        }
    }

    private void send(Viewer viewer, FileId id, Optional<ByteRange> part, HttpServletResponse response)
            throws IOException {
        try (OpenedFile opened = vault.open(viewer, id, part)) {
            headers(response, opened.file());
            response.setContentLengthLong(opened.part().length());
            if (part.isPresent()) {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader(
                        "Content-Range",
                        "bytes " + opened.part().first() + "-" + opened.part().last() + "/"
                                + opened.file().size());
            }
            opened.writeTo(response.getOutputStream());
        } catch (IOException broken) {
            if (!DisconnectedClientHelper.isClientDisconnectedException(broken)) {
                throw broken;
            }
        }
    }

    private static void headers(HttpServletResponse response, StoredFile file) {
        response.setContentType(file.active() ? "application/octet-stream" : file.type());
        response.setHeader("Content-Disposition", DownloadName.header(file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "private,no-store");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", tag(file));
    }

    private static String tag(StoredFile file) {
        return "\"" + file.sha256() + "\"";
    }

    /** What is no number is no file either. */
    static FileId id(String number) {
        try {
            return new FileId(UUID.fromString(number));
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException.NotFound(VaultProblem.FILE_UNKNOWN);
        }
    }
}

package org.saola.portal.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.saola.audit.Audit;
import org.saola.audit.AuditProblem;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives what is found in the trail as a file, row by row as the database hands it over. */
@Controller
@AllowedTo({Role.AUDITOR, Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class TrailFileController {

    /** Each holds a connection of the database for as long as the reader takes, who may be slow on purpose. */
    private final Semaphore atOnce = new Semaphore(2);

    private final Audit audit;
    private final TrailQueries queries;

    TrailFileController(Audit audit, TrailQueries queries) {
        this.audit = audit;
        this.queries = queries;
    }

    @GetMapping(TrailTool.PATH + ".csv")
    void file(HttpServletResponse response, Viewer.Member viewer, @RequestParam MultiValueMap<String, String> asked)
            throws IOException {
        var query = queries.read(viewer, asked)
                .query()
                .orElseThrow(() -> new ProblemException.RuleBroken(AuditProblem.SEARCH_MALFORMED, ""));
        if (!atOnce.tryAcquire()) {
            throw new ProblemException.Unavailable(AuditProblem.EXPORT_BUSY);
        }
        try {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("trail.csv")
                            .build()
                            .toString());
            response.setHeader("Cache-Control", "no-store");
            TrailFile file = new TrailFile(response.getOutputStream());
            audit.export(viewer, query, file::write);
            file.end();
        } finally {
            atOnce.release();
        }
    }
}

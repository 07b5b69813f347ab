package org.saola.kit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where problems become what the asker can read: a page, a partial for htmx, or RFC 9457 JSON.
 *
 * <p>A failure of ours is logged with a reference that the page shows, and nothing else of it leaves the house.
 */
@Controller
@ControllerAdvice
@OpenToAll(because = "a problem is told to whoever met it, in words that reveal nothing")
class ProblemPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);

    private final MessageSource messages;

    ProblemPages(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    Object answer(Exception thrown, HttpServletRequest request) {
        return answer(Problem.of(thrown), thrown, request);
    }

    /** What the container could not hand to a handler at all: malformed addresses, refusals of the filter chain. */
    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Problem problem = thrown instanceof Throwable cause
                ? Problem.of(cause)
                : Problem.of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
        return answer(problem, thrown instanceof Throwable cause ? cause : null, request);
    }

    private Object answer(
            Problem problem, @org.jspecify.annotations.Nullable Throwable thrown, HttpServletRequest request) {
        String reference = "";
        if (thrown instanceof ProblemException.Unavailable) {
            LOG.info("Not available at {}: {}", request.getRequestURI(), problem.code());
        } else if (problem.status().is5xxServerError()) {
            reference = Long.toString(System.currentTimeMillis(), 36);
            LOG.error("Failure {} at {}", reference, request.getRequestURI(), thrown);
        }
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return ApiPaths.isApi(path) ? json(problem) : page(problem, reference, request);
    }

    private ResponseEntity<ProblemDetail> json(Problem problem) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("about:blank"));
        detail.setTitle(message(problem.code() + ".title", problem));
        detail.setDetail(message(problem.code(), problem));
        detail.setProperty("code", problem.code());
        detail.setProperty("errors", errors(problem));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
        if (problem.status() == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(detail);
    }

    private List<Map<String, String>> errors(Problem problem) {
        return problem.field().isEmpty()
                ? List.of()
                : List.of(Map.of(
                        "field", problem.field(),
                        "code", problem.code(),
                        "message", message(problem.code(), problem)));
    }

    private ModelAndView page(Problem problem, String reference, HttpServletRequest request) {
        boolean partial = request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
        ModelAndView view = new ModelAndView(partial ? "kit/problem-fragment :: problem" : "kit/problem");
        view.setStatus(problem.status());
        view.addObject(
                "page",
                new ProblemPage(
                        problem.status().value(),
                        message(problem.code() + ".title", problem),
                        message(problem.code(), problem),
                        reference));
        return view;
    }

    private String message(String key, Problem problem) {
        return messages.getMessage(key, problem.arguments().toArray(), LocaleContextHolder.getLocale());
    }
}

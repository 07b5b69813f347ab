package org.saola.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;

/** What is told of a problem: the status, the code, where it lies, and the values for its message. */
record Problem(HttpStatus status, String code, String field, List<Object> arguments) {

    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case ProblemException problem -> of(problem);
            case SignInNeeded needed ->
                of(
                        needed.problem() == KitProblem.SIGN_IN_NEEDED ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN,
                        needed.problem());
            case org.springframework.web.servlet.resource.NoResourceFoundException e ->
                of(HttpStatus.NOT_FOUND, KitProblem.PAGE_UNKNOWN);
            case org.springframework.web.HttpRequestMethodNotSupportedException e ->
                of(HttpStatus.METHOD_NOT_ALLOWED, KitProblem.METHOD_UNKNOWN, e.getMethod());
            case org.springframework.web.method.annotation.MethodArgumentTypeMismatchException e ->
                new Problem(
                        HttpStatus.BAD_REQUEST,
                        KitProblem.PARAMETER_MALFORMED.code(),
                        e.getName(),
                        List.of(e.getName()));
            case org.springframework.web.multipart.MaxUploadSizeExceededException e ->
                of(HttpStatus.CONTENT_TOO_LARGE, KitProblem.TOO_LARGE);
            case ErrorResponse response ->
                of(HttpStatus.valueOf(response.getStatusCode().value()));
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    private static Problem of(ProblemException problem) {
        HttpStatus status = switch (problem) {
            case ProblemException.NotFound p -> HttpStatus.NOT_FOUND;
            case ProblemException.Refused p -> HttpStatus.FORBIDDEN;
            case ProblemException.RuleBroken p -> HttpStatus.BAD_REQUEST;
            case ProblemException.Conflict p -> HttpStatus.CONFLICT;
            case ProblemException.Unavailable p -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        String field = problem instanceof ProblemException.RuleBroken broken ? broken.field() : "";
        return new Problem(status, problem.problem().code(), field, problem.arguments());
    }

    /** What is known of a failure when only the status is left of it. */
    static Problem of(HttpStatus status) {
        KitProblem problem = switch (status) {
            case UNAUTHORIZED -> KitProblem.SIGN_IN_NEEDED;
            case NOT_FOUND -> KitProblem.PAGE_UNKNOWN;
            case FORBIDDEN -> KitProblem.FORM_EXPIRED;
            case METHOD_NOT_ALLOWED -> KitProblem.METHOD_UNKNOWN;
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> KitProblem.FORMAT_UNKNOWN;
            case CONTENT_TOO_LARGE -> KitProblem.TOO_LARGE;
            default -> status.is4xxClientError() ? KitProblem.REQUEST_MALFORMED : KitProblem.FAILED;
        };
        return of(status, problem, "");
    }

    private static Problem of(HttpStatus status, KitProblem problem, @Nullable Object... arguments) {
        return new Problem(
                status,
                problem.code(),
                "",
                java.util.Arrays.stream(arguments)
                        .map(String::valueOf)
                        .map(Object.class::cast)
                        .toList());
    }
}

package org.saola.trade.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.kit.KitProblem;
import org.saola.trade.QuestionParameters;
import org.saola.trade.Release;
import org.saola.trade.Trade;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeFile;
import org.saola.trade.TradeFormat;
import org.saola.trade.TradeKind;
import org.saola.trade.TradeQuestion;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about lawful trade, for programs. The texts of its documentation are keys of the message files. */
@RestController
@RequestMapping("/api/v1/trade")
@OpenToAll(because = "the records are published; the front door closes it where the operator says so")
@Tag(name = "trade")
class TradeApi {

    private final Trade trade;
    private final MessageSource messages;

    TradeApi(Trade trade, MessageSource messages) {
        this.trade = trade;
        this.messages = messages;
    }

    /** The parameters are declared one by one, so that others are refused; they are read together. */
    @GetMapping({"/comptab", "/gross-exports", "/gross-imports", "/net-exports", "/net-imports", "/shipments"})
    @Operation(summary = "trade.api.ask", description = "trade.api.ask.more")
    void ask(
            @RequestParam(name = "release", required = false) @Parameter(description = "trade.api.release")
                    Optional<String> release,
            @RequestParam(name = "year-from", required = false) @Parameter(description = "trade.api.year-from")
                    Optional<String> yearFrom,
            @RequestParam(name = "year-to", required = false) @Parameter(description = "trade.api.year-to")
                    Optional<String> yearTo,
            @RequestParam(name = "taxon", required = false) @Parameter(description = "trade.api.taxon")
                    List<String> taxon,
            @RequestParam(name = "importer", required = false) @Parameter(description = "trade.api.importer")
                    List<String> importer,
            @RequestParam(name = "exporter", required = false) @Parameter(description = "trade.api.exporter")
                    List<String> exporter,
            @RequestParam(name = "origin", required = false) @Parameter(description = "trade.api.origin")
                    List<String> origin,
            @RequestParam(name = "term", required = false) @Parameter(description = "trade.api.term") List<String> term,
            @RequestParam(name = "unit", required = false) @Parameter(description = "trade.api.unit") List<String> unit,
            @RequestParam(name = "purpose", required = false) @Parameter(description = "trade.api.purpose")
                    List<String> purpose,
            @RequestParam(name = "source", required = false) @Parameter(description = "trade.api.source")
                    List<String> source,
            @RequestParam(name = "appendix", required = false) @Parameter(description = "trade.api.appendix")
                    List<String> appendix,
            @RequestParam(name = "reporter", required = false) @Parameter(description = "trade.api.reporter")
                    Optional<String> reporter,
            @RequestParam(name = "wild-brings-unknown", required = false)
                    @Parameter(description = "trade.api.wild-brings-unknown")
                    Optional<String> wildBringsUnknown,
            @RequestParam(name = "format", defaultValue = "json") @Parameter(description = "trade.api.format")
                    String format,
            @RequestParam(name = "separator", defaultValue = "comma") @Parameter(description = "trade.api.separator")
                    String separator,
            Viewer viewer,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        TradeFormat wanted = TradeFormat.of(format).orElseThrow(() -> KitProblem.malformed("format"));
        char between = switch (separator) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            default -> throw KitProblem.malformed("separator");
        };
        TradeQuestion question = QuestionParameters.read(kind(request), values(request));
        Optional<TradeAnswer> answer = trade.ask(viewer, question);
        response.setContentType(wanted.mediaType());
        response.setHeader("X-Saola-Query", question.hash());
        response.setHeader(
                "X-Saola-Release", answer.map(each -> each.release().name()).orElse("none"));
        if (wanted != TradeFormat.JSON) {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(question, answer, wanted));
        }
        if (answer.isPresent()) {
            trade.write(
                    answer.get(),
                    new TradeFile(wanted, between, words(answer.get(), locale)),
                    response.getOutputStream());
        } else {
            EmptyAnswer.write(question, wanted, response.getOutputStream());
        }
    }

    private TradeFile.Words words(TradeAnswer answer, Locale locale) {
        Release release = answer.release();
        return new TradeFile.Words(
                answer.question().kind().word(),
                messages.getMessage("trade.file.notes", null, locale),
                List.of(
                        release.citation(),
                        messages.getMessage("trade.file.release", new Object[] {release.name()}, locale),
                        messages.getMessage(
                                "trade.file.question",
                                new Object[] {answer.question().canonical()},
                                locale),
                        messages.getMessage("trade.file.permits", null, locale)),
                messages.getMessage("trade.file.cut", null, locale));
    }

    private static TradeKind kind(HttpServletRequest request) {
        String address = request.getRequestURI();
        return TradeKind.of(address.substring(address.lastIndexOf('/') + 1))
                .orElseThrow(() -> new ProblemException.NotFound(KitProblem.PAGE_UNKNOWN));
    }

    private static Map<String, List<String>> values(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Arrays.asList(each.getValue())));
    }

    private static String attachment(TradeQuestion question, Optional<TradeAnswer> answer, TradeFormat format) {
        String release = answer.map(each -> each.release().name()).orElse("none");
        return ContentDisposition.attachment()
                .filename(question.kind().word() + "_" + release + "_" + question.hash() + "." + format.word())
                .build()
                .toString();
    }
}

package org.saola.species.web;

import java.util.Optional;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;
import org.saola.species.MakeStatement;
import org.saola.species.Regime;
import org.saola.species.SpeciesProblem;
import org.saola.species.Statement;
import org.saola.species.StatementCode;
import org.saola.species.Statements;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Statements to be printed, and to be checked by their code. */
@Controller
class StatementController {

    private final Statements statements;
    private final StatementPages pages;
    private final StatementPapers papers;

    StatementController(Statements statements, StatementPages pages, StatementPapers papers) {
        this.statements = statements;
        this.pages = pages;
        this.papers = papers;
    }

    @PostMapping("/species/taxa/{taxon}/statements")
    @OpenToAll(because = "of the data that somebody may see, they may have a statement; how many an hour is limited")
    String make(Viewer viewer, @PathVariable String taxon, @RequestParam MultiValueMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return "redirect:" + StatementPages.href(statements.make(viewer, asked(taxon, form)));
    }

    private static MakeStatement asked(String taxon, FilledForm form) {
        return new MakeStatement(
                TaxonPages.id(taxon)
                        .orElseThrow(() -> new ProblemException.NotFound(SpeciesProblem.TAXON_UNKNOWN, taxon)),
                java.util.stream.Stream.of(Regime.values())
                        .filter(regime -> regime.name().equals(form.value("regime")))
                        .findFirst()
                        .orElseThrow(() -> wrong("regime")),
                TaxonPages.day(form.value("date")).orElseThrow(() -> wrong("date")),
                form.value("country").isBlank()
                        ? Optional.empty()
                        : Optional.of(
                                SpeciesWords.country(form.value("country")).orElseThrow(() -> wrong("country"))));
    }

    private static ProblemException wrong(String field) {
        return new ProblemException.RuleBroken(SpeciesProblem.STATEMENT_INCOMPLETE, field);
    }

    @GetMapping(StatementPages.PATH)
    @OpenToAll(because = "a statement is made to be handed on, and whoever holds one may check it")
    ModelAndView find(@RequestParam MultiValueMap<String, String> asked, Language language) {
        Optional<StatementCode> code = StatementCode.read(FilledForm.of(asked).value("code"));
        if (code.isPresent()) {
            return new ModelAndView("redirect:" + StatementPages.href(code.get()));
        }
        FilledForm form = FilledForm.of(asked)
                .check(filled -> filled.value("code").isBlank(), "code", SpeciesProblem.STATEMENT_UNKNOWN.code());
        return new ModelAndView(
                "species/find-statement",
                "page",
                new FindStatementPage(
                        pages.crumbs("", language),
                        form,
                        new FormField.Line(
                                Question.needed("code", "species.statement.code")
                                        .hinted("species.statement.code.hint"),
                                LineKind.TEXT,
                                form)));
    }

    @GetMapping("/species/statements/{code}")
    @OpenToAll(because = "a statement is made to be handed on, and whoever holds one may check it")
    ModelAndView show(Viewer viewer, @PathVariable String code, Language language) {
        Statement statement = statements.find(viewer, read(code));
        return new ModelAndView(
                "species/statement", "page", pages.page(statement, statements.check(statement), language));
    }

    @GetMapping("/species/statements/{code}.pdf")
    @OpenToAll(because = "a statement is made to be handed on, and whoever holds one may check it")
    ResponseEntity<byte[]> paper(Viewer viewer, @PathVariable String code, Language language) {
        Statement statement = statements.find(viewer, read(code));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(StatementPapers.fileName(statement))
                                .build()
                                .toString())
                .body(papers.pdf(statement, statements.check(statement), language));
    }

    private static StatementCode read(String code) {
        return StatementCode.read(code)
                .orElseThrow(() -> new ProblemException.NotFound(SpeciesProblem.STATEMENT_UNKNOWN));
    }
}

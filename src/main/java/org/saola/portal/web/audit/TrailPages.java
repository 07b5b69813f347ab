package org.saola.portal.web.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saola.audit.Audit;
import org.saola.audit.Outcome;
import org.saola.audit.TrailEntry;
import org.saola.audit.TrailQuery;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;
import org.saola.kit.table.Cell;
import org.saola.kit.table.Column;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.Order;
import org.saola.kit.table.Pager;
import org.saola.kit.table.Row;
import org.saola.kit.table.TableFilter;
import org.springframework.stereotype.Component;

/** Makes the page on which the trail is searched. */
@Component
class TrailPages {

    private static final int SIZE = 25;

    /** Who needs more looks more closely, or takes a file: PostgreSQL would have to count and skip all of them. */
    private static final int MOST = 5000;

    private static final List<Column> COLUMNS = List.of(
            Column.text("at", "portal.audit.at"),
            Column.text("action", "portal.audit.action"),
            Column.text("outcome", "portal.audit.outcome"),
            Column.text("who", "portal.audit.who"),
            Column.text("agency", "portal.audit.for"),
            Column.text("record", "portal.audit.record"),
            Column.text("address", "portal.audit.address"));

    private final Audit audit;
    private final TrailWords words;
    private final TrailNames names;
    private final TrailQueries queries;
    private final ChainParts chain;

    TrailPages(Audit audit, TrailWords words, TrailNames names, TrailQueries queries, ChainParts chain) {
        this.audit = audit;
        this.words = words;
        this.names = names;
        this.queries = queries;
        this.chain = chain;
    }

    TrailPage page(Viewer viewer, PageAddress address, Map<String, List<String>> sent, Language language) {
        TrailQueries.Asked form = queries.read(viewer, sent);
        Optional<TrailQuery> query = form.query();
        int found = query.map(asked -> audit.count(viewer, asked, MOST + 1)).orElse(0);
        Pager pager = new Pager(address, number(form.filled().value(Pager.PARAMETER)), SIZE, Math.min(found, MOST));
        List<TrailEntry> entries = query.map(asked -> audit.find(viewer, asked, pager.page(), SIZE))
                .orElse(List.of());
        TrailNames.Names named = names.of(viewer, entries, language);
        boolean all = viewer.has(Role.AUDITOR, Role.PLATFORM_ADMINISTRATOR);
        return new TrailPage(
                new TableFilter("trail-found", address, fields(viewer, form.filled(), all, language)),
                new DataTable(
                        "trail",
                        words.text("portal.audit.caption", language),
                        COLUMNS,
                        entries.stream()
                                .map(entry -> row(entry, named, language))
                                .toList(),
                        Order.by(""),
                        pager),
                found > MOST,
                query.isPresent()
                        ? new PageAddress(TrailTool.PATH + ".csv", address.parameters())
                                .without(Pager.PARAMETER)
                                .href()
                        : "",
                all ? Optional.of(chain.part(language)) : Optional.empty());
    }

    private Row row(TrailEntry entry, TrailNames.Names named, Language language) {
        return Row.of(
                new Cell.Link(words.time(entry.at(), language), TrailTool.PATH + "/" + entry.id()),
                Cell.of(words.name(entry.action(), language)),
                new Cell.Status(TrailWords.outcome(entry.outcome())),
                new Cell.Name(named.who(entry.who())),
                new Cell.Name(named.agency(entry.who())),
                new Cell.Name(named.subject(entry)),
                Cell.of(entry.origin().address()));
    }

    /** An agency’s administrator sees the own agency only, and is not asked for one. */
    private List<FormField> fields(Viewer viewer, FilledForm asked, boolean all, Language language) {
        return Stream.of(
                        choice(
                                TrailForm.ACTION,
                                "portal.audit.action",
                                named(audit.actions(viewer), language),
                                asked,
                                language),
                        choice(
                                TrailForm.KIND,
                                "portal.audit.kind",
                                named(audit.kinds(viewer), language),
                                asked,
                                language),
                        choice(TrailForm.OUTCOME, "portal.audit.outcome", outcomes(language), asked, language),
                        line(TrailForm.PERSON, "portal.audit.person", LineKind.TEXT, asked),
                        line(TrailForm.AGENCY, "portal.audit.agency", LineKind.TEXT, asked),
                        line(TrailForm.SUBJECT, "portal.audit.subject", LineKind.TEXT, asked),
                        line(TrailForm.ADDRESS, "portal.audit.address", LineKind.TEXT, asked),
                        line(TrailForm.FROM, "portal.audit.from", LineKind.DATE, asked),
                        line(TrailForm.TO, "portal.audit.to", LineKind.DATE, asked))
                .filter(field -> all || !field.question().name().equals(TrailForm.AGENCY))
                .toList();
    }

    private List<Option> named(List<String> codes, Language language) {
        return codes.stream()
                .map(code -> new Option(code, words.name(code, language)))
                .sorted(Comparator.comparing(Option::text, java.text.Collator.getInstance(language.locale())))
                .toList();
    }

    private List<Option> outcomes(Language language) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Option(outcome.name(), words.text(TrailWords.outcomeKey(outcome), language)))
                .toList();
    }

    private FormField choice(String name, String labelKey, List<Option> options, FilledForm asked, Language language) {
        Option any = new Option("", words.text("portal.audit.any", language));
        return new FormField.Choice(
                Question.optional(name, labelKey),
                ChoiceKind.SELECT,
                Stream.concat(Stream.of(any), options.stream()).toList(),
                asked);
    }

    private static FormField line(String name, String labelKey, LineKind kind, FilledForm asked) {
        return new FormField.Line(Question.optional(name, labelKey), kind, asked);
    }

    /** People mistype addresses: what is not a number is the first page. */
    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}

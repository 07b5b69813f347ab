package org.saola.portal.web.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.kit.Fact;
import org.saola.kit.Moment;
import org.saola.kit.Notice;
import org.saola.kit.PageAddress;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.saola.kit.table.Cell;
import org.saola.kit.table.Column;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.Order;
import org.saola.kit.table.Pager;
import org.saola.kit.table.Row;
import org.saola.post.LetterStatus;
import org.saola.post.LetterSummary;
import org.saola.post.Letters;
import org.saola.post.OutboxLetter;
import org.saola.post.PostWay;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages of mail. */
@Component
class MailPages {

    static final String STATUS = "status";
    private static final int SIZE = 20;

    private static final List<Column> COLUMNS = List.of(
            Column.text("letter", "portal.post.letter"),
            Column.text("to", "portal.post.to"),
            Column.text("status", "portal.post.status"),
            Column.text("written", "portal.post.written"),
            Column.text("problem", "portal.post.problem"));

    private final Letters letters;
    private final MessageSource messages;

    MailPages(Letters letters, MessageSource messages) {
        this.letters = letters;
        this.messages = messages;
    }

    MailPage page(Viewer viewer, Optional<LetterStatus> status, int page, Language language, String done) {
        PostWay way = letters.way(viewer);
        Map<LetterStatus, Long> counts = letters.counts(viewer);
        long total = status.map(counts::get)
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        PageAddress address = address(status);
        Pager pager = new Pager(address, page, SIZE, total);
        List<Row> rows = letters.list(viewer, status, pager.page(), SIZE).stream()
                .map(letter -> row(letter, language))
                .toList();
        return new MailPage(
                way,
                notice(way, language),
                statuses(counts, status),
                new DataTable(
                        "letters", say("portal.post.letters", language), COLUMNS, rows, Order.by("written"), pager),
                letters.bounces(viewer).stream()
                        .map(bounce -> new MailPage.BounceLine(
                                bounce.address().value(),
                                bounce.reply().orElse(""),
                                new Moment(bounce.notedAt()).toTheMinute(language)))
                        .toList(),
                done);
    }

    LetterPage letter(LetterSummary letter, Optional<OutboxLetter> opened, Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("portal.post.to", letter.to()));
        facts.add(new Fact("portal.post.written", new Moment(letter.createdAt()).toTheMinute(language)));
        facts.add(new Fact("portal.post.attempts", Integer.toString(letter.attempts())));
        letter.endedAt()
                .ifPresent(ended -> facts.add(new Fact("portal.post.ended", new Moment(ended).toTheMinute(language))));
        if (letter.status() == LetterStatus.WAITING) {
            facts.add(new Fact("portal.post.due", new Moment(letter.due()).toTheMinute(language)));
        }
        letter.problem().ifPresent(problem -> facts.add(new Fact("portal.post.problem", say(problem, language))));
        letter.reply().ifPresent(reply -> facts.add(new Fact("portal.post.reply", reply)));
        boolean inOutbox = letter.status() == LetterStatus.OUTBOX && opened.isEmpty();
        return new LetterPage(
                say(letter.nameKey(), language),
                tag(letter.status()),
                facts,
                inOutbox ? MailTool.PATH + "/" + letter.id().value() + "/open" : "",
                opened);
    }

    private Notice notice(PostWay way, Language language) {
        if (!way.hasServer()) {
            return notice(Tone.WAIT, "portal.post.way.outbox.title", "portal.post.way.outbox", way, language);
        }
        return way.encrypted()
                ? notice(Tone.GOOD, "portal.post.way.server.title", "portal.post.way.server", way, language)
                : notice(Tone.WAIT, "portal.post.way.unencrypted.title", "portal.post.way.unencrypted", way, language);
    }

    private Notice notice(Tone tone, String titleKey, String textKey, PostWay way, Language language) {
        return new Notice(tone, say(titleKey, language), say(textKey, language, way.server(), way.sender()));
    }

    private static List<MailPage.StatusLink> statuses(Map<LetterStatus, Long> counts, Optional<LetterStatus> shown) {
        List<MailPage.StatusLink> links = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        links.add(new MailPage.StatusLink(
                address(Optional.empty()).href(), "portal.post.status.all", all, shown.isEmpty()));
        for (LetterStatus status : LetterStatus.values()) {
            long count = counts.getOrDefault(status, 0L);
            if (count > 0 || shown.equals(Optional.of(status)) || status == LetterStatus.WAITING) {
                links.add(new MailPage.StatusLink(
                        address(Optional.of(status)).href(),
                        "portal.post.status." + status.word(),
                        count,
                        shown.equals(Optional.of(status))));
            }
        }
        return links;
    }

    private static PageAddress address(Optional<LetterStatus> status) {
        PageAddress address = PageAddress.at(MailTool.PATH);
        return status.map(chosen -> address.with(STATUS, chosen.word())).orElse(address);
    }

    private Row row(LetterSummary letter, Language language) {
        return Row.of(
                new Cell.Link(
                        say(letter.nameKey(), language),
                        MailTool.PATH + "/" + letter.id().value()),
                Cell.of(letter.to()),
                new Cell.Status(tag(letter.status())),
                Cell.of(new Moment(letter.createdAt()).toTheMinute(language)),
                Cell.of(letter.problem().map(problem -> say(problem, language)).orElse("")));
    }

    private static StatusTag tag(LetterStatus status) {
        Tone tone = switch (status) {
            case WAITING, OUTBOX -> Tone.WAIT;
            case SENT -> Tone.GOOD;
            case FAILED, BOUNCED -> Tone.BAD;
            case EXPIRED, UNWANTED -> Tone.NEUTRAL;
        };
        return new StatusTag(tone, "portal.post.status." + status.word());
    }

    private String say(String key, Language language, Object... values) {
        return Objects.requireNonNullElse(messages.getMessage(key, values, key, language.locale()), key);
    }
}

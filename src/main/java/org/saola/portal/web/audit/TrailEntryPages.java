package org.saola.portal.web.audit;

import java.util.ArrayList;
import java.util.List;
import org.saola.audit.Audit.SealedEntry;
import org.saola.audit.TrailEntry;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.kit.Crumb;
import org.saola.kit.Fact;
import org.saola.kit.Named;
import org.saola.kit.PageAddress;
import org.springframework.stereotype.Component;

/** Makes the page of one entry. */
@Component
class TrailEntryPages {

    private final TrailWords words;
    private final TrailNames names;

    TrailEntryPages(TrailWords words, TrailNames names) {
        this.words = words;
        this.names = names;
    }

    TrailEntryPage page(Viewer viewer, SealedEntry sealed, Language language) {
        TrailEntry entry = sealed.entry();
        TrailNames.Names named = names.of(viewer, List.of(entry), language);
        String title = words.name(entry.action(), language);
        return new TrailEntryPage(
                title,
                List.of(
                        new Crumb("/admin", words.text("portal.admin", language)),
                        new Crumb(TrailTool.PATH, words.text("portal.audit", language)),
                        new Crumb("", title)),
                facts(sealed, named, language),
                entry.details().entrySet().stream()
                        .map(detail -> new TrailEntryPage.Detail(detail.getKey(), named.detail(detail.getValue())))
                        .toList(),
                related(entry));
    }

    private List<Fact> facts(SealedEntry sealed, TrailNames.Names named, Language language) {
        TrailEntry entry = sealed.entry();
        List<Fact> facts = new ArrayList<>();
        add(facts, "portal.audit.at", words.time(entry.at(), language));
        add(facts, "portal.audit.code", entry.action());
        add(facts, "portal.audit.outcome", words.text(TrailWords.outcomeKey(entry.outcome()), language));
        add(facts, "portal.audit.who", named.who(entry.who()));
        add(facts, "portal.audit.for", named.agency(entry.who()));
        add(facts, "portal.audit.record", named.subject(entry));
        add(
                facts,
                "portal.audit.channel",
                words.text("portal.audit.channel." + entry.origin().channel().name(), language));
        add(facts, "portal.audit.address", entry.origin().address());
        add(facts, "portal.audit.session", entry.origin().session());
        add(facts, "portal.audit.id", entry.id().toString());
        if (sealed.number() == 0) {
            add(facts, "portal.audit.seal", words.text("portal.audit.seal.waits", language));
        } else {
            add(facts, "portal.audit.seal", String.valueOf(sealed.number()));
            add(facts, "portal.audit.hash", sealed.hash());
        }
        return facts;
    }

    private static void add(List<Fact> facts, String termKey, String text) {
        add(facts, termKey, Named.of(text));
    }

    private static void add(List<Fact> facts, String termKey, Named named) {
        if (!named.text().isEmpty()) {
            facts.add(new Fact(termKey, named));
        }
    }

    private static List<TrailEntryPage.Related> related(TrailEntry entry) {
        List<TrailEntryPage.Related> related = new ArrayList<>();
        entry.who()
                .person()
                .ifPresent(person -> related.add(search(
                        "portal.audit.same.person",
                        TrailForm.PERSON,
                        person.value().toString())));
        if (!entry.subject().isEmpty()) {
            related.add(search("portal.audit.same.subject", TrailForm.SUBJECT, entry.subject()));
        }
        if (!entry.origin().address().isEmpty()) {
            related.add(search(
                    "portal.audit.same.address",
                    TrailForm.ADDRESS,
                    entry.origin().address()));
        }
        return related;
    }

    private static TrailEntryPage.Related search(String textKey, String field, String value) {
        return new TrailEntryPage.Related(
                textKey, PageAddress.at(TrailTool.PATH).with(field, value).href());
    }
}

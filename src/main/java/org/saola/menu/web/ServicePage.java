package org.saola.menu.web;

import java.util.List;
import java.util.Optional;
import org.saola.kernel.Wording;
import org.saola.menu.Service;

/**
 * One entry of the menu.
 *
 * @param duration as people say it, with what numbers cannot say; empty if it has none
 * @param leads the organisations that can lead it
 * @param caseByCase whether the lead is chosen for each request
 * @param generalLanguageRule whether the rule for events of several countries applies
 * @param unreviewed whether the wording that is shown has not been reviewed by a native speaker
 * @param ledHref for an organisation, the address of what it leads; empty if nothing
 */
public record ServicePage(
        Service service,
        Wording title,
        Wording summary,
        Optional<Wording> summaryNote,
        String kind,
        String kinds,
        String kindsHref,
        List<Link> topics,
        List<Link> audiences,
        Optional<Wording> audienceNote,
        List<String> methods,
        String duration,
        Optional<Wording> durationNote,
        List<Variant> variants,
        List<Link> leads,
        List<Link> supporting,
        boolean caseByCase,
        List<String> languages,
        Optional<Wording> languageNote,
        boolean generalLanguageRule,
        List<String> delivery,
        List<Part> parts,
        List<Group> related,
        List<Opens> opens,
        boolean unreviewed,
        String ledHref,
        int led) {

    public record Link(String href, String text) {}

    public record Variant(Wording name, String duration) {}

    public record Part(String id, Wording title, Optional<Wording> summary, String languages, String audiences) {}

    /** Related entries of one kind of relation. */
    public record Group(String titleKey, List<Related> entries) {}

    public record Related(String href, Wording title, String kind, boolean inferred) {}

    /** A page of this house that does the job. */
    public record Opens(String href, String titleKey) {}
}

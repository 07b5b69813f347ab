package org.saola.menu;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Language;
import org.saola.kernel.Texts;

/**
 * An entry of the menu.
 *
 * @param topics ids of the list of topics, the closest first; likewise {@code audiences} and {@code methods}
 * @param leads the organisations that can lead it, as ids of entries of kind ORGANISATION
 * @param languages the languages in which it is to be had; empty where the source does not say
 * @param opens names of tools of this house that do this job, the closest first; only those present are offered
 * @param address an outside address; shown only when somebody has opened it and dated it
 * @param unreviewed the languages whose wording no native speaker has reviewed
 * @param edition the edition of the source, year and month
 * @param verified whether all of it, description included, was read in the source
 */
public record Service(
        ServiceId id,
        ServiceKind kind,
        Texts title,
        Texts summary,
        Optional<Texts> summaryNote,
        List<String> topics,
        List<String> audiences,
        Optional<Texts> audienceNote,
        List<String> methods,
        Optional<ServiceDuration> duration,
        List<ServiceId> leads,
        List<ServiceId> supporting,
        Optional<LeadChoice> leadChoice,
        List<Language> languages,
        Optional<Texts> languageNote,
        List<Delivery> delivery,
        Access access,
        List<Part> parts,
        List<Relation> related,
        List<String> opens,
        Optional<Address> address,
        Optional<Contact> contact,
        Optional<Integer> year,
        List<Language> unreviewed,
        String source,
        String edition,
        boolean verified) {

    public Service {
        topics = listOf(topics);
        audiences = listOf(audiences);
        methods = listOf(methods);
        leads = listOf(leads);
        supporting = listOf(supporting);
        languages = listOf(languages);
        delivery = listOf(delivery);
        parts = listOf(parts);
        related = listOf(related);
        opens = listOf(opens);
        unreviewed = listOf(unreviewed);
    }

    /** A part of an entry that can be had by itself: one notice, one guide of a set. */
    public record Part(
            String id, Texts title, Optional<Texts> summary, List<Language> languages, List<String> audiences) {

        public Part {
            languages = listOf(languages);
            audiences = listOf(audiences);
        }
    }

    /** @param inferred whether we concluded it; otherwise the source says it */
    public record Relation(ServiceId id, RelationKind relation, boolean inferred) {}

    /** @param checked the day on which somebody last opened it; empty if nobody has */
    public record Address(URI url, Optional<LocalDate> checked) {}

    /** How to reach an organisation by post and mail. */
    public record Contact(String name, List<String> lines, String email) {}

    /** Absent in a file means none. */
    private static <T> List<T> listOf(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}

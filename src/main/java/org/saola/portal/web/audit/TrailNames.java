package org.saola.portal.web.audit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.saola.audit.TrailEntry;
import org.saola.identity.WhoIsWho;
import org.saola.identity.WhoIsWho.Called;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.Named;
import org.springframework.stereotype.Component;

/** Puts names to the ids of people and agencies in the trail, as far as the reader may know them. */
@Component
class TrailNames {

    private static final String PERSON = "identity.person";
    private static final String AGENCY = "identity.agency";

    private final WhoIsWho whoIsWho;
    private final TrailWords words;

    TrailNames(WhoIsWho whoIsWho, TrailWords words) {
        this.whoIsWho = whoIsWho;
        this.words = words;
    }

    /** All names of a page, asked for at once. */
    Names of(Viewer viewer, Collection<TrailEntry> entries, Language language) {
        Set<PersonId> people = new LinkedHashSet<>();
        Set<AgencyId> agencies = new LinkedHashSet<>();
        for (TrailEntry entry : entries) {
            entry.who().person().ifPresent(people::add);
            entry.who().agency().ifPresent(agencies::add);
            Stream.concat(Stream.of(entry.subject()), entry.details().values().stream())
                    .flatMap(each -> TrailForm.id(each).stream())
                    .forEach(id -> {
                        people.add(new PersonId(id));
                        agencies.add(new AgencyId(id));
                    });
        }
        return new Names(viewer, whoIsWho.called(viewer, people, agencies), words, language);
    }

    /** The names of one page. */
    record Names(Viewer viewer, Called called, TrailWords words, Language language) {

        /** Who did it. */
        Named who(TrailEntry.Who who) {
            return switch (who.viewer()) {
                case "house" ->
                    Named.of(words.text("portal.audit.who.house", language, words.name(who.task(), language)));
                case "member" -> who.person().map(this::person).orElse(Named.of(""));
                default -> Named.of(words.text("portal.audit.who.nobody", language));
            };
        }

        Named agency(TrailEntry.Who who) {
            return who.agency().map(this::agency).orElse(Named.of(""));
        }

        /** What it was done to: the kind of record, and its name where it has one here. */
        Named subject(TrailEntry entry) {
            if (entry.kind().isEmpty()) {
                return Named.of(entry.subject());
            }
            String kind = words.name(entry.kind(), language);
            Optional<Named> known = TrailForm.id(entry.subject()).flatMap(id -> known(entry.kind(), id));
            return known.map(named -> new Named(
                            words.text("portal.audit.record.named", language, kind, named.text()),
                            named.href(),
                            named.small()))
                    .orElse(new Named(kind, "", entry.subject()));
        }

        /** A code or id that the room wrote along. */
        Named detail(String value) {
            return TrailForm.id(value)
                    .flatMap(id -> known(PERSON, id).or(() -> known(AGENCY, id)))
                    .orElse(Named.of(value));
        }

        private Optional<Named> known(String kind, UUID id) {
            return switch (kind) {
                case PERSON -> called.person(new PersonId(id)).map(found -> person(new PersonId(id)));
                case AGENCY -> called.agency(new AgencyId(id)).map(found -> agency(new AgencyId(id)));
                default -> Optional.empty();
            };
        }

        private Named person(PersonId id) {
            String number = id.value().toString();
            return called.person(id)
                    .map(found -> found.erased()
                            ? new Named(words.text("portal.audit.who.erased", language), "", number)
                            : new Named(found.name(), page(id, found), number))
                    .orElse(Named.of(number));
        }

        private Named agency(AgencyId id) {
            String number = id.value().toString();
            return called.agency(id)
                    .map(names -> new Named(names.in(language).text(), "/agencies/" + number, number))
                    .orElse(Named.of(number));
        }

        /** Who keeps the house looks at everybody, who keeps an agency at its people of today. */
        private String page(PersonId id, WhoIsWho.CalledPerson found) {
            if (viewer.has(Role.PLATFORM_ADMINISTRATOR)) {
                return "/admin/people/" + id.value();
            }
            return viewer.has(Role.AGENCY_ADMINISTRATOR) && found.colleague()
                    ? viewer.agencyId()
                            .map(agency -> "/agencies/" + agency.value() + "/people/" + id.value())
                            .orElse("")
                    : "";
        }
    }
}

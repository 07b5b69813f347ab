package org.saola.portal.web.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.saola.audit.TrailQuery;
import org.saola.identity.WhoIsWho;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.kit.form.FilledForm;
import org.springframework.stereotype.Component;

/** Makes of what was typed what is looked for: a person or an agency may be typed as an id or as a part of the name. */
@Component
class TrailQueries {

    /** More are too many to be meant. */
    private static final int MOST = 50;

    private final WhoIsWho whoIsWho;

    TrailQueries(WhoIsWho whoIsWho) {
        this.whoIsWho = whoIsWho;
    }

    /** What was asked. @param query nothing where what was typed cannot be meant, which finds nothing */
    record Asked(FilledForm filled, Optional<TrailQuery> query) {}

    Asked read(Viewer viewer, Map<String, List<String>> sent) {
        TrailForm form = TrailForm.of(sent);
        Set<PersonId> people =
                meant(form, TrailForm.PERSON, PersonId::new, words -> whoIsWho.people(viewer, words, MOST));
        Set<AgencyId> agencies =
                meant(form, TrailForm.AGENCY, AgencyId::new, words -> whoIsWho.agencies(viewer, words, MOST));
        FilledForm filled = form.filled()
                .check(typed -> some(form, TrailForm.PERSON, people), TrailForm.PERSON, "portal.audit.person.none")
                .check(typed -> people.size() <= MOST, TrailForm.PERSON, "portal.audit.name.many", MOST)
                .check(typed -> some(form, TrailForm.AGENCY, agencies), TrailForm.AGENCY, "portal.audit.agency.none")
                .check(typed -> agencies.size() <= MOST, TrailForm.AGENCY, "portal.audit.name.many", MOST);
        return new Asked(filled, filled.accepted() ? Optional.of(form.query(people, agencies)) : Optional.empty());
    }

    private static <T> Set<T> meant(
            TrailForm form, String field, Function<UUID, T> id, Function<String, Set<T>> byName) {
        String typed = form.text(field);
        if (typed.isEmpty()) {
            return Set.of();
        }
        return TrailForm.id(typed).map(id).map(Set::of).orElseGet(() -> byName.apply(typed));
    }

    private static boolean some(TrailForm form, String field, Set<?> meant) {
        return form.text(field).isEmpty() || !meant.isEmpty();
    }
}

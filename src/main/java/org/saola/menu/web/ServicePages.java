package org.saola.menu.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.kernel.Language;
import org.saola.kernel.Wording;
import org.saola.kit.MenuTool;
import org.saola.menu.Access;
import org.saola.menu.Facet;
import org.saola.menu.LeadChoice;
import org.saola.menu.Menu;
import org.saola.menu.RelationKind;
import org.saola.menu.Service;
import org.saola.menu.ServiceDuration;
import org.saola.menu.ServiceId;
import org.saola.menu.ServiceKind;
import org.saola.menu.ServiceQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page of one entry. */
@Component
class ServicePages {

    private final Menu menu;
    private final MenuWords words;
    private final ObjectProvider<MenuTool> tools;

    ServicePages(Menu menu, MenuWords words, ObjectProvider<MenuTool> tools) {
        this.menu = menu;
        this.words = words;
        this.tools = tools;
    }

    ServicePage page(ServiceId id, Language language) {
        Service service = menu.require(id);
        int led = service.kind() == ServiceKind.ORGANISATION
                ? menu.search(ServiceQuery.all(language).with(Facet.LEAD, Set.of(id.slug())))
                        .total()
                : 0;
        Optional<ServiceDuration> duration = service.duration();
        return new ServicePage(
                service,
                service.title().in(language),
                service.summary().in(language),
                service.summaryNote().map(note -> note.in(language)),
                words.label(Facet.KIND, service.kind().name(), language),
                words.message("menu.kinds." + service.kind(), language),
                href(Facet.KIND, service.kind().name()),
                links(Facet.TOPIC, service.topics(), language),
                links(Facet.AUDIENCE, service.audiences(), language),
                service.audienceNote().map(note -> note.in(language)),
                service.methods().stream()
                        .map(value -> words.label(Facet.METHOD, value, language))
                        .toList(),
                duration.map(value -> words.duration(value, language)).orElse(""),
                duration.filter(value -> value.span().isPresent())
                        .flatMap(ServiceDuration::text)
                        .map(text -> text.in(language)),
                duration.stream()
                        .flatMap(value -> value.variants().stream())
                        .map(variant -> new ServicePage.Variant(
                                variant.name().in(language),
                                words.duration(variant, language).orElse("")))
                        .toList(),
                organisations(service.leads(), language),
                organisations(service.supporting(), language),
                service.leadChoice().filter(LeadChoice.CASE_BY_CASE::equals).isPresent(),
                service.languages().stream()
                        .map(value -> words.label(Facet.LANGUAGE, value.code(), language))
                        .toList(),
                service.languageNote().map(note -> note.in(language)),
                service.access() == Access.SUBJECT_TO_FUNDS
                        && service.languageNote().isEmpty(),
                service.delivery().stream()
                        .map(value -> words.label(Facet.DELIVERY, value.name(), language))
                        .toList(),
                service.parts().stream().map(part -> part(part, language)).toList(),
                related(service, language),
                opens(service),
                service.unreviewed().contains(language),
                led > 0 ? href(Facet.LEAD, id.slug()) : "",
                led);
    }

    /** Tools of the house that are here, in the order in which the entry prefers them. */
    List<ServicePage.Opens> opens(Service service) {
        List<MenuTool> present = tools.orderedStream().toList();
        return service.opens().stream()
                .flatMap(key -> present.stream().filter(tool -> tool.key().equals(key)))
                .map(tool -> new ServicePage.Opens(tool.path(), tool.titleKey()))
                .toList();
    }

    private static String href(Facet facet, String value) {
        return "/menu?" + facet.word() + "=" + value;
    }

    private List<ServicePage.Link> links(Facet facet, List<String> values, Language language) {
        return values.stream()
                .map(value -> new ServicePage.Link(href(facet, value), words.label(facet, value, language)))
                .toList();
    }

    private List<ServicePage.Link> organisations(List<ServiceId> ids, Language language) {
        return ids.stream()
                .map(id -> new ServicePage.Link("/menu/" + id, words.organisation(id, language)))
                .toList();
    }

    private ServicePage.Part part(Service.Part part, Language language) {
        return new ServicePage.Part(
                part.id(),
                part.title().in(language),
                part.summary().map(summary -> summary.in(language)),
                part.languages().stream()
                        .map(value -> words.label(Facet.LANGUAGE, value.code(), language))
                        .collect(Collectors.joining(", ")),
                part.audiences().stream()
                        .map(value -> words.label(Facet.AUDIENCE, value, language))
                        .collect(Collectors.joining(", ")));
    }

    /** Its own relations, and those that other entries have to it: "builds on" is read from both ends. */
    private List<ServicePage.Group> related(Service service, Language language) {
        List<ServicePage.Group> groups = new ArrayList<>();
        Arrays.stream(RelationKind.values()).forEach(kind -> {
            Stream<ServicePage.Related> own = service.related().stream()
                    .filter(relation -> relation.relation() == kind)
                    .map(relation -> entry(relation.id(), relation.inferred(), language));
            add(groups, "menu.relation." + kind, own.toList());
            if (kind == RelationKind.BUILDS_ON || kind == RelationKind.PART_OF || kind == RelationKind.USES) {
                Stream<ServicePage.Related> from = menu.catalogue().services().stream()
                        .flatMap(other -> other.related().stream()
                                .filter(relation -> relation.relation() == kind
                                        && relation.id().equals(service.id()))
                                .map(relation -> entry(other.id(), relation.inferred(), language)));
                add(groups, "menu.relation." + kind + ".from", from.toList());
            }
        });
        return groups;
    }

    private static void add(List<ServicePage.Group> groups, String titleKey, List<ServicePage.Related> entries) {
        if (!entries.isEmpty()) {
            groups.add(new ServicePage.Group(titleKey, entries));
        }
    }

    private ServicePage.Related entry(ServiceId id, boolean inferred, Language language) {
        Service other = menu.require(id);
        Wording title = other.title().in(language);
        return new ServicePage.Related(
                "/menu/" + id, title, words.label(Facet.KIND, other.kind().name(), language), inferred);
    }
}

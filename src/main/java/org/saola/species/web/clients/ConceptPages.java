package org.saola.species.web.clients;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.saola.species.NameStatus;
import org.saola.species.Taxon;
import org.saola.species.internal.ClientSentence;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pages of taxa. */
@Component
class ConceptPages {

    private static final int LARGEST = 500;
    private static final Set<String> PERMITTED = Set.of(
            "page",
            "per_page",
            "updated_since",
            "name",
            "with_descendants",
            "taxonomy",
            "language",
            "with_eu_listings");

    private final ClientsAddress address;

    ConceptPages(ClientsAddress address) {
        this.address = address;
    }

    ClientAnswer page(ConceptBook book, HttpServletRequest request, boolean xml) {
        Map<String, String[]> parameters = request.getParameterMap();
        ClientQuery query = new ClientQuery(parameters, PERMITTED);
        Optional<Instant> since = query.instant("updated_since");
        int page = query.number("page", 1);
        int size = Math.min(query.number("per_page", LARGEST), LARGEST);
        List<Taxon> found = found(book, query, since);
        Concepts concepts = new Concepts(book, query.language("language"));
        ObjectNode body = Json.object();
        body.putObject("pagination")
                .put("current_page", page)
                .put("per_page", size)
                .put("total_entries", found.size());
        ArrayNode taxa = body.putArray("taxon_concepts");
        boolean euListings = query.flag("with_eu_listings");
        found.stream()
                .skip((page - 1L) * size)
                .limit(size)
                .forEach(taxon -> taxa.add(concepts.summary(taxon, query.languages(), euListings)));
        HttpHeaders headers = new HttpHeaders();
        headers.set(ClientAnswer.TOTAL, Integer.toString(found.size()));
        String links = links(
                parameters,
                address.link(request, "taxon_concepts") + (xml ? ".xml" : ".json"),
                new Paging(page, size, found.size()));
        if (!links.isEmpty()) {
            headers.set(HttpHeaders.LINK, links);
        }
        return new ClientAnswer("hash", body, headers);
    }

    private static List<Taxon> found(ConceptBook book, ClientQuery query, Optional<Instant> since) {
        boolean descendants = query.flag("with_descendants");
        String taxonomy = query.text("taxonomy").orElse("CITES").toUpperCase(Locale.ROOT);
        if (!taxonomy.equals("CITES") && !taxonomy.equals("CMS")) {
            throw new ClientFault(
                    ClientSentence.TAXONOMY, query.text("taxonomy").orElse(""));
        }
        Optional<String> name = query.text("name");
        if (descendants && name.isEmpty()) {
            throw new ClientFault(ClientSentence.DESCENDANTS, "");
        }
        List<Taxon> found = name.map(
                        text -> descendants ? book.namedWithDescendants(text.strip()) : book.named(text.strip()))
                .orElse(book.all());
        if (since.isEmpty() && taxonomy.equals("CITES")) {
            return found;
        }
        return found.stream()
                .filter(taxon -> since.isEmpty() || !book.changed(taxon.id()).isBefore(since.get()))
                .filter(taxon -> taxonomy.equals("CITES")
                        || (taxon.status() == NameStatus.SYNONYM
                                ? taxon.accepted().stream()
                                        .flatMap(id -> book.book().find(id).stream())
                                        .anyMatch(book::isOfCms)
                                : book.isOfCms(taxon)))
                .toList();
    }

    private record Paging(int page, int size, int total) {}

    private static String links(Map<String, String[]> parameters, String list, Paging paging) {
        int page = paging.page();
        int last = Math.max(1, (paging.total() + paging.size() - 1) / paging.size());
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(parameters, 1, list, "first"));
            links.add(link(parameters, Math.min(page - 1, last), list, "prev"));
        }
        if (page < last) {
            links.add(link(parameters, page + 1, list, "next"));
            links.add(link(parameters, last, list, "last"));
        }
        return String.join(", ", links);
    }

    private static String link(Map<String, String[]> parameters, int page, String list, String relation) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(parameters).forEach((name, values) -> {
            for (String value : name.equals("page") ? new String[0] : values) {
                text.append(text.isEmpty() ? "" : "&")
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value));
            }
        });
        text.append(text.isEmpty() ? "" : "&").append("page=").append(page);
        return "<%s?%s>; rel=\"%s\"".formatted(list, text, relation);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

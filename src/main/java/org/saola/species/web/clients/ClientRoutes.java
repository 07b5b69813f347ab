package org.saola.species.web.clients;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saola.kernel.Viewer;
import org.saola.species.NameStatus;
import org.saola.species.Regime;
import org.saola.species.Species;
import org.saola.species.TaxonId;
import org.saola.species.internal.ClientSentence;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Which address is answered how. */
@Component
class ClientRoutes {

    private static final Pattern OF_TAXON =
            Pattern.compile("taxon_concepts/(\\d{1,10})/(distributions|cites_legislation|eu_legislation|references)");
    private static final Pattern FILE = Pattern.compile("downloads/(\\d{1,9})/[a-z_]+\\.ndjson\\.gz");

    private final Species species;
    private final ConceptShelf shelf;
    private final ConceptPages pages;
    private final BulkDownloads downloads;

    ClientRoutes(Species species, ConceptShelf shelf, ConceptPages pages, BulkDownloads downloads) {
        this.species = species;
        this.shelf = shelf;
        this.pages = pages;
        this.downloads = downloads;
    }

    /** @param path what follows {@link ClientsDoor#PREFIX} */
    ResponseEntity<?> answer(Viewer.Member viewer, String path, HttpServletRequest request) {
        ConceptBook book = shelf.of(species.book(viewer));
        if (FILE.matcher(path).matches()) {
            return downloads.file(path, book);
        }
        boolean xml = path.endsWith(".xml") || "xml".equals(request.getParameter("format"));
        String plain = path.replaceFirst("\\.(json|xml)$", "");
        Matcher ofTaxon = OF_TAXON.matcher(plain);
        if (ofTaxon.matches()) {
            return ofTaxon(book, ofTaxon.group(1), ofTaxon.group(2), request).as(xml);
        }
        return switch (plain) {
            case "taxon_concepts" -> pages.page(book, request, xml).as(xml);
            case "downloads" ->
                downloads
                        .list(book, query(request, Set.of("lang", "taxonomy")), request)
                        .as(xml);
            case "downloads/latest" -> downloads.latest(book, query(request, Set.of("lang", "taxonomy")), request);
            default -> throw unknown();
        };
    }

    private static ClientAnswer ofTaxon(ConceptBook book, String number, String part, HttpServletRequest request) {
        ClientQuery query = query(
                request,
                switch (part) {
                    case "references" -> Set.of();
                    case "distributions" -> Set.of("language");
                    default -> Set.of("scope", "language");
                });
        TaxonId taxon = taxon(book, number);
        Concepts concepts = new Concepts(book, query.language("language"));
        Legislation.Scope scope = scope(query);
        return switch (part) {
            case "distributions" -> ClientAnswer.of(part, concepts.distributions(taxon));
            case "references" -> ClientAnswer.of(part, concepts.references(taxon));
            case "cites_legislation" -> {
                Legislation legislation = concepts.legislation(taxon);
                ObjectNode body = Json.object();
                body.set("cites_listings", legislation.listings(Regime.CITES, scope));
                body.set("cites_quotas", legislation.quotas(scope));
                body.set("cites_suspensions", legislation.suspensions(scope));
                yield ClientAnswer.of(part, body);
            }
            default -> {
                Legislation legislation = concepts.legislation(taxon);
                ObjectNode body = Json.object();
                body.set("eu_listings", legislation.listings(Regime.EU, scope));
                body.set("eu_decisions", legislation.decisions(scope));
                yield ClientAnswer.of(part, body);
            }
        };
    }

    private static ClientQuery query(HttpServletRequest request, Set<String> permitted) {
        return new ClientQuery(request.getParameterMap(), permitted);
    }

    private static TaxonId taxon(ConceptBook book, String number) {
        long value = Long.parseLong(number);
        return Optional.of(value)
                .filter(known -> known > 0 && known <= Integer.MAX_VALUE)
                .map(known -> new TaxonId(known.intValue()))
                .filter(id -> book.book()
                        .find(id)
                        .filter(taxon -> taxon.status() == NameStatus.ACCEPTED || taxon.status() == NameStatus.SYNONYM)
                        .isPresent())
                .orElseThrow(ClientRoutes::unknown);
    }

    /** A word that is none of the three means the law of today, as it does there. */
    private static Legislation.Scope scope(ClientQuery query) {
        return switch (query.text("scope").orElse("").strip().toLowerCase(Locale.ROOT)) {
            case "all" -> Legislation.Scope.ALL;
            case "historic" -> Legislation.Scope.HISTORIC;
            default -> Legislation.Scope.CURRENT;
        };
    }

    static ClientFault unknown() {
        return new ClientFault(ClientSentence.UNKNOWN, "");
    }
}

package org.saola.species.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.kernel.Language;
import org.saola.species.Regime;
import org.saola.species.TaxonId;
import org.saola.species.TestData;
import org.saola.species.internal.FileBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was answered by the public API, loaded as files, is answered again with the same keys, types and order.
 *
 * <p>A key more is allowed where the answer says that it is null, or that newer answers have it.
 */
class ContractTests {

    @TempDir
    Path folder;

    @Test
    void a_taxon_is_answered_as_it_came() throws IOException {
        FileBook files = FileBook.of(FileBook.answers());
        JsonNode came = read(FileBook.answer("taxon_concepts.json"));

        for (JsonNode taxon : came.path("taxon_concepts")) {
            if (taxon.path("active").asBoolean()) {
                assertSameShape("taxon", taxon, concept(files, taxon.path("id").asInt()));
            }
        }
    }

    @Test
    void law_places_and_publications_are_answered_as_they_came() throws IOException {
        FileBook files = FileBook.of(FileBook.answers());

        assertSameShape("cites", read(FileBook.answer("901-cites_legislation.json")), cites(files, 901));
        assertSameShape("eu", read(FileBook.answer("901-eu_legislation.json")), eu(files, 901));
        assertThat(concepts(files).distributions(new TaxonId(901)))
                .isEqualTo(read(FileBook.answer("901-distributions.json")));
        assertThat(concepts(files).references(new TaxonId(901)))
                .isEqualTo(read(FileBook.answer("901-references.json")));
    }

    @Test
    void party_and_hash_annotation_are_always_there() {
        FileBook files = FileBook.of(FileBook.answers());
        List<JsonNode> listings = new ArrayList<>();
        concept(files, 901).path("cites_listings").forEach(listings::add);
        cites(files, 901).path("cites_listings").forEach(listings::add);
        eu(files, 901).path("eu_listings").forEach(listings::add);

        assertThat(listings).hasSizeGreaterThan(8).allMatch(each -> each.has("party") && each.has("hash_annotation"));
    }

    @Test
    void current_and_historic_law_are_told_apart() {
        FileBook files = FileBook.of(FileBook.answers());
        Legislation law = concepts(files).legislation(new TaxonId(901));

        assertThat(law.listings(Regime.CITES, Legislation.Scope.CURRENT).findValuesAsString("appendix"))
                .containsExactly("II", "I", "I");
        assertThat(law.listings(Regime.CITES, Legislation.Scope.HISTORIC).findValuesAsString("appendix"))
                .containsExactly("III");
        assertThat(law.quotas(Legislation.Scope.CURRENT).findValuesAsString("id"))
                .containsExactly("81001");
        assertThat(law.suspensions(Legislation.Scope.CURRENT)).hasSize(3);
    }

    @Test
    void a_group_finds_all_below_it() {
        ConceptBook book = new ConceptBook(FileBook.of(FileBook.answers()).book());

        assertThat(book.namedWithDescendants("SAOLATHERIUM"))
                .extracting(taxon -> taxon.fullName())
                .containsExactly(
                        "Saolatherium", "Saolatherium fictum", "Saolatherium novum", "Saolatherium novum minor");
        assertThat(book.namedWithDescendants("saolatherium fictum")).hasSize(1);
    }

    @Test
    void recorded_answers_about_a_real_taxon_are_answered_alike() throws IOException {
        JsonNode taxa = recorded("spp_taxonconcept_def.json", "taxon_concepts.json");
        JsonNode places = recorded("spp_distributions_def.json", "4521-distributions.json");
        JsonNode cites = recorded("spp_cites_legislation_def.json", "4521-cites_legislation.json");
        JsonNode eu = recorded("spp_eu_legislation_def.json", "4521-eu_legislation.json");
        JsonNode references = recorded("spp_references_def.json", "4521-references.json");
        try (var written = Files.list(folder)) {
            FileBook files = FileBook.of(written.toArray(Path[]::new));
            assertSameShape("taxon", taxa.path("taxon_concepts").path(0), concept(files, 4521));
            assertSameShape("cites", cites, cites(files, 4521));
            assertSameShape("eu", eu, eu(files, 4521));
            assertSameShape("places", places, concepts(files).distributions(new TaxonId(4521)));
            assertSameShape("references", references, concepts(files).references(new TaxonId(4521)));
        }
    }

    /** Same keys in the same order, same types, lists of the same length, whatever stands in them. */
    private static void assertSameShape(String where, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            List<String> known = new ArrayList<>(actual.propertyNames());
            known.retainAll(expected.propertyNames());
            assertThat(known).as(where).containsExactlyElementsOf(expected.propertyNames());
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                assertSameShape(where + "." + field.getKey(), field.getValue(), actual.path(field.getKey()));
            }
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(where).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertSameShape(where + "[]", like(expected.get(i), expected), like(expected.get(i), actual));
            }
        } else if (!expected.isNull() && !actual.isNull()) {
            assertThat(actual.getNodeType()).as(where).isEqualTo(expected.getNodeType());
            assertThat(actual.isIntegralNumber()).as(where).isEqualTo(expected.isIntegralNumber());
        }
    }

    /** The record with the same number, since an order of records is not promised. */
    private static JsonNode like(JsonNode one, JsonNode list) {
        for (JsonNode each : list) {
            if (!one.has("id") || each.path("id").equals(one.path("id"))) {
                return each;
            }
        }
        throw new AssertionError("missing: " + one);
    }

    private JsonNode recorded(String exchange, String name) throws IOException {
        String body = read(TestData.require("api/" + exchange))
                .path("http_interactions")
                .path(0)
                .path("response")
                .path("body")
                .path("string")
                .asString();
        return read(Files.writeString(folder.resolve(name), body));
    }

    private static JsonNode read(Path file) throws IOException {
        return Json.MAPPER.readTree(Files.readString(file));
    }

    private static Concepts concepts(FileBook files) {
        return new Concepts(new ConceptBook(files.book()), Language.EN);
    }

    private static ObjectNode concept(FileBook files, int id) {
        return concepts(files).summary(files.book().find(new TaxonId(id)).orElseThrow(), List.of(), false);
    }

    private static ObjectNode cites(FileBook files, int id) {
        Legislation law = concepts(files).legislation(new TaxonId(id));
        ObjectNode body = Json.object();
        body.set("cites_listings", law.listings(Regime.CITES, scope(id)));
        body.set("cites_quotas", law.quotas(scope(id)));
        body.set("cites_suspensions", law.suspensions(scope(id)));
        return body;
    }

    /** The exchange with the public API asked for the law of its day; our own fixture holds everything. */
    private static Legislation.Scope scope(int id) {
        return id == 901 ? Legislation.Scope.ALL : Legislation.Scope.CURRENT;
    }

    private static ObjectNode eu(FileBook files, int id) {
        Legislation law = concepts(files).legislation(new TaxonId(id));
        ObjectNode body = Json.object();
        body.set("eu_listings", law.listings(Regime.EU, scope(id)));
        body.set("eu_decisions", law.decisions(scope(id)));
        return body;
    }
}

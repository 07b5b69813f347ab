package org.saola.species.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.kernel.Role;
import org.saola.species.internal.FileBook;
import org.saola.species.internal.LoadedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside the law on the page of a taxon: restrictions and why they concern it, publications, loads. */
@SaolaTest
@Tag("database")
class TaxonPageTests {

    private static final LocalDate DATED = LocalDate.of(2022, 11, 27);

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    @TempDir
    Path folder;

    private LoadedData data;
    private Visitor officer;

    @BeforeEach
    void load() {
        data = new LoadedData(program);
        data.load(DATED, FileBook.answers());
        TestPeople people = new TestPeople(program);
        officer = new TestSignIn(program, port)
                .signedIn(people.withPassword(people.person("Amina Wanjiru", Role.OFFICER)));
    }

    @AfterEach
    void takeAway() {
        data.takeAway();
    }

    private Document page(String address) {
        assertThat(officer.get(address).statusCode()).isEqualTo(200);
        return officer.page();
    }

    private static String text(Document page, String selector) {
        return page.select(selector).text();
    }

    @Test
    void a_suspension_for_all_taxa_of_a_country_is_told_apart_and_never_under_the_name_of_the_species() {
        Document page = page("/species/taxa/901");

        Element country = page.selectFirst("#restrictions-country");
        assertThat(country).isNotNull();
        assertThat(country.select("h3").text()).contains("Country-wide").doesNotContain("Saolatherium");
        assertThat(country.text())
                .contains("do not name Saolatherium fictum", "no taxon: all taxa of Lao People's Democratic Republic");
        assertThat(country.text()).contains("All commercial trade.", "CITES Notif. No. 2016/002 of 1 March 2016");
        assertThat(text(page, "#restrictions-own")).doesNotContain("All commercial trade.");
    }

    @Test
    void each_restriction_says_what_it_covers_and_why_it_concerns_the_taxon() {
        Document page = page("/species/taxa/901?date=2022-06-01");

        String own = text(page, "#restrictions-own");
        assertThat(own).contains("Suspension of trade, or stricter measure · Viet Nam", "Wild specimens.");
        assertThat(own).contains("Export quota: 180", "European Union: positive opinion", "W, Wild", "TRO, trophies");
        assertThat(own).contains("European Union: decision whose kind the data does not say");
        assertThat(page.select("#restrictions-own a[href=https://example.org/71.pdf]"))
                .hasSize(1);
        String higher = text(page, "#restrictions-higher");
        assertThat(higher).contains("Suspension of imports into the country", "Saoloidea (order)", "Imports as pets.");
        assertThat(text(page, "#restrictions > details"))
                .contains("Export quota: 2.5 kg", "does not say since when", "27 January 2021");
    }

    @Test
    void what_the_data_calls_over_does_not_stand_on_a_day_after_the_data() {
        Document page = page("/species/taxa/901?date=2022-11-27");

        assertThat(text(page, "#restrictions summary"))
                .contains("One that did not stand")
                .doesNotContain("may have");
    }

    @Test
    void asking_for_a_country_leaves_limits_on_imports_elsewhere_on_the_page() {
        Document page = page("/species/taxa/901?date=2022-06-01&country=LA");

        assertThat(text(page, "#restrictions-own"))
                .contains("Export quota: 180")
                .doesNotContain("Viet Nam");
        assertThat(text(page, "#restrictions-higher")).contains("Suspension of imports into the country");
    }

    @Test
    void publications_name_the_standard_one_first_and_loads_say_what_they_did() throws IOException {
        Path again = folder.resolve("901-references.json");
        Files.writeString(again, """
                [{"id":10266,"citation":"Maker, A. 1999. <i>Oxen</i> &amp; others. Hanoi.","is_standard":true}]
                """);
        data.load(DATED, again);

        Document page = page("/species/taxa/901");

        assertThat(page.select("#references li").eachText())
                .containsExactly("Maker, A. 1999. Oxen & others. Hanoi. standard reference for the name");
        assertThat(page.select("#loads tbody tr")).hasSize(2);
        assertThat(page.select("#loads tbody tr").getFirst().text()).contains("publications: changed");
        assertThat(page.select("#loads tbody tr").getLast().text())
                .contains(
                        "listing changes: 7 added", "quotas: 2 added", "where it lives: added", "publications: added");
    }

    @Test
    void a_name_that_is_no_address_of_a_page_is_no_link() throws IOException {
        Path bad = folder.resolve("legislation.json");
        Files.writeString(bad, """
                {"cites_listings":[],"cites_quotas":[],"cites_suspensions":[{"id":82009,"taxon_concept_id":901,
                "notes":"<script>alert(1)</script> < 20 kg","start_date":"2015-05-01","is_current":true,
                "applies_to_import":false,"geo_entity":{"iso_code2":"VN","name":"Viet Nam","type":"COUNTRY"},
                "start_notification":{"name":"bad","date":"2015-05-01","url":"javascript:alert(1)"}}]}
                """);
        data.load(DATED, bad);

        Document page = page("/species/taxa/901");

        assertThat(text(page, "#restrictions-own")).contains("bad of 1 May 2015", "alert(1) < 20 kg");
        assertThat(page.select("#restrictions a[href^=javascript]")).isEmpty();
        assertThat(page.select("#restrictions script")).isEmpty();
    }

    @Test
    void who_is_not_signed_in_is_told_that_the_open_data_has_no_restrictions() {
        Visitor stranger = new Visitor(port);
        stranger.get("/species?q=Loxodonta+africana");
        stranger.get(
                stranger.page().select("a[href^=/species/taxa/]").getFirst().attr("href"));

        assertThat(text(stranger.page(), "#restrictions"))
                .contains("holds no quotas, no suspensions", "does not say that there are none");
        assertThat(text(stranger.page(), "#references")).contains("names no publication");
        assertThat(stranger.page().select("#loads tbody tr")).isNotEmpty();
        assertThat(stranger.get("/species/taxa/901").statusCode()).isEqualTo(404);
    }

    @Test
    void an_old_name_tells_what_became_of_it_and_how_it_was_understood_on_the_day() throws IOException {
        Path changes = folder.resolve("nomenclature.csv");
        Files.writeString(changes, """
                id,kind,day,inputs,outputs,note,source
                1,to-synonym,2010-06-23,37002,902,Taken together after a revision.,"Maker, A. 2009"
                """);
        data.load(DATED, changes);

        Document old = page("/species/taxa/37002?date=2005-03-01");
        assertThat(text(old, "#became"))
                .contains(
                        "From 23 June 2010, Bos alter is no longer an accepted name. It stands for: Saolatherium novum.",
                        "Taken together after a revision.",
                        "Maker, A. 2009");
        assertThat(old.select("#became a[href=/species/taxa/902]")).hasSize(1);
        assertThat(text(old, "main")).contains("On 1 March 2005, Bos alter was an accepted name");

        Document now = page("/species/taxa/902?date=2005-03-01");
        assertThat(text(now, "#came-from")).contains("From 23 June 2010");
        assertThat(text(now, "#law")).contains("worked out for the taxon as it is understood now");
        assertThat(text(page("/species/taxa/902"), "#law")).doesNotContain("as it is understood now");
        assertThat(text(now, "#loads")).contains("changes of names: added");
    }

    @Test
    void programs_are_told_changes_of_names_and_that_a_listing_is_that_of_the_taxon_now() throws IOException {
        Path changes = folder.resolve("nomenclature.csv");
        Files.writeString(changes, "id,kind,day,inputs,outputs\n1,to-synonym,2010-06-23,37002,902\n");
        data.load(DATED, changes);

        JsonNode listing = JsonMapper.shared()
                .readTree(officer.get("/api/v1/species/taxa/37002/listing?date=2005-03-01")
                        .body());
        assertThat(listing.path("standsFor").toString()).isEqualTo("[902]");
        assertThat(listing.path("name").path("as").asString()).isEqualTo("ACCEPTED");
        assertThat(listing.path("name").path("changed").path("date").asString()).isEqualTo("2010-06-23");
        JsonNode taxon = JsonMapper.shared()
                .readTree(officer.get("/api/v1/species/taxa/902").body());
        assertThat(taxon.path("nameChanges").path(0).path("kind").asString()).isEqualTo("TO_SYNONYM");
        assertThat(taxon.path("nameChanges")
                        .path(0)
                        .path("inputs")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("Bos alter");
    }
}

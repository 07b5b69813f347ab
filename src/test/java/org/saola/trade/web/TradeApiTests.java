package org.saola.trade.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saola.Http;
import org.saola.SaolaTest;
import org.saola.kernel.Origin;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.trade.LoadTrade;
import org.saola.trade.Trade;
import org.saola.trade.TradeFilter;
import org.saola.trade.TradeKind;
import org.saola.trade.TradeLoads;
import org.saola.trade.TradeProblem;
import org.saola.trade.TradeQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The promise that the API of the trade room makes to programs. */
@SaolaTest
@Tag("database")
class TradeApiTests {

    private static final String TRADE = "/api/v1/trade/";
    private static final Viewer HOUSE = Viewer.House.at("trade.test");
    private static final Viewer NOBODY = new Viewer.Nobody(Origin.house());
    private static final String RELEASE = "api-test";
    private static final String SHIPMENTS = """
            Id,Year,Appendix,Taxon,Class,Order,Family,Genus,Term,Quantity,Unit,Importer,Exporter,Origin,Purpose,Source,\
            Reporter.type,Import.permit.RandomID,Export.permit.RandomID,Origin.permit.RandomID
            1,2010,II,Boa constrictor,Reptilia,Serpentes,Boidae,Boa,live,50,,SG,ID,,T,W,E,,a1b2c3d4e5,
            2,2010,II,Boa constrictor,Reptilia,Serpentes,Boidae,Boa,live,40,,SG,ID,,T,W,I,ZZ9zz9ZZ9z,a1b2c3d4e5,
            3,2010,II,Boa constrictor,Reptilia,Serpentes,Boidae,Boa,live,40,,FR,SG,ID,T,W,E,,X-17,a1b2c3d4e5
            4,2011,II,Boa constrictor,Reptilia,Serpentes,Boidae,Boa,meat,0.70,kg,NA,SG,ID,T,W,I,,,
            """;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TradeLoads loads;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Trade trade;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Http http = new Http(0);

    @BeforeEach
    void load() throws IOException {
        http = new Http(port);
        if (trade.releases(NOBODY).stream().noneMatch(release -> release.name().equals(RELEASE))) {
            if (trade.releases(NOBODY).isEmpty()) {
                says_that_nothing_was_loaded();
            }
            Path file = Files.writeString(folder.resolve("trade_db_1.csv"), SHIPMENTS);
            assertThat(loads.load(HOUSE, load(file, RELEASE), rows -> {}).refusals())
                    .isZero();
        }
    }

    private static LoadTrade load(Path file, String name) {
        return new LoadTrade(List.of(file), Optional.of(name), Optional.of("Cite this."), false, false);
    }

    private void says_that_nothing_was_loaded() {
        JsonNode answer = http.json(TRADE + "comptab");
        assertThat(answer.path("release").isNull()).isTrue();
        assertThat(answer.path("rows")).isEmpty();
        assertThat(http.get(TRADE + "comptab?format=csv").headers().firstValue("X-Saola-Release"))
                .contains("none");
    }

    @Test
    void answers_in_json_with_the_columns_of_the_public_export() {
        JsonNode answer = http.json(
                TRADE + "comptab?release=api-test&taxon=Boa%20constrictor&year-to=2010" + "&exporter=ID&exporter=TH");
        assertThat(answer.propertyNames()).containsExactly("release", "citation", "query", "columns", "rows");
        assertThat(answer.path("release").asString()).isEqualTo(RELEASE);
        assertThat(answer.path("citation").asString()).isEqualTo("Cite this.");
        assertThat(answer.path("query").asString()).matches("[0-9a-f]{16}");
        assertThat(answer.path("columns").toString())
                .isEqualTo(
                        "[\"Year\",\"App.\",\"Taxon\",\"Class\",\"Order\",\"Family\",\"Genus\",\"Importer\",\"Exporter\","
                                + "\"Origin\",\"Importer reported quantity\",\"Exporter reported quantity\",\"Term\",\"Unit\","
                                + "\"Purpose\",\"Source\"]");
        assertThat(answer.path("rows").toString())
                .isEqualTo(
                        "[[2010,\"II\",\"Boa constrictor\",\"Reptilia\",\"Serpentes\",\"Boidae\",\"Boa\",\"SG\",\"ID\","
                                + "null,40,50,\"live\",null,\"T\",\"W\"]]");
    }

    @Test
    void gives_shipments_as_csv_as_they_came() {
        HttpResponse<String> answer = http.get(TRADE + "shipments?release=api-test&format=csv");
        assertThat(answer.body()).isEqualTo(SHIPMENTS);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("shipments_api-test_");
        assertThat(http.get(TRADE + "net-exports?release=api-test&format=csv&separator=semicolon&year-to=2010")
                        .body())
                .isEqualTo("App.;Taxon;Term;Unit;Country;2010\nII;Boa constrictor;live;;ID;50\n");
    }

    @Test
    void writes_a_spreadsheet() {
        HttpResponse<byte[]> answer = http.bytes(TRADE + "comptab?format=xlsx&release=api-test&lang=fr");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith('P', 'K');
    }

    @Test
    void writes_parquet() {
        HttpResponse<byte[]> answer = http.bytes(TRADE + "gross-exports?release=api-test&format=parquet");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith('P', 'A', 'R', '1');
    }

    @ParameterizedTest
    @CsvSource({
        "comptab?colour=red, kit.parameter-unknown",
        "comptab?format=pdf, kit.parameter-malformed",
        "comptab?separator=tab, kit.parameter-malformed",
        "comptab?importer=QQ, trade.value-unknown",
        "comptab?term=unobtainium, trade.value-unknown",
        "comptab?unit=furlong, trade.value-unknown",
        "comptab?purpose=J, trade.value-unknown",
        "comptab?source=V, trade.value-unknown",
        "comptab?appendix=IV, trade.value-unknown",
        "comptab?taxon=Nosuchus%20nomen, trade.value-unknown",
        "comptab?reporter=X, trade.value-unknown",
        "comptab?year-from=2O10, trade.value-unknown",
        "comptab?year-from=2011&year-to=2010, trade.years-turned",
        "net-imports?importer=FR, trade.net-needs-all-countries",
        "comptab?taxon=%27%3B%20DROP%20TABLE%20about--, trade.value-unknown",
    })
    void refuses_what_it_does_not_know(String question, String code) {
        HttpResponse<String> answer = http.get(TRADE + question);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"" + code + "\"");
    }

    @Test
    void knows_no_other_release_and_no_other_kind() {
        assertThat(http.get(TRADE + "comptab?release=2001.1").statusCode()).isEqualTo(404);
        assertThat(http.get(TRADE + "everything").statusCode()).isEqualTo(404);
    }

    @Test
    void finds_a_permit_in_any_role_and_of_any_form() {
        assertThat(lines("a1b2c3d4e5")).containsExactly("1", "2", "3");
        assertThat(lines("ZZ9zz9ZZ9z")).containsExactly("2");
        assertThat(lines("X-17")).containsExactly("3");
        assertThat(lines("nothing")).isEmpty();
    }

    private List<String> lines(String permit) {
        List<String> ids = new java.util.ArrayList<>();
        trade.ask(
                        NOBODY,
                        TradeQuestion.of(TradeKind.SHIPMENTS)
                                .withRelease(RELEASE)
                                .with(TradeFilter.PERMIT, List.of(permit)))
                .orElseThrow()
                .read(rows -> {
                    while (rows.next()) {
                        ids.add(rows.text(0));
                    }
                });
        return ids;
    }

    @Test
    void refuses_a_second_load_while_one_works_and_a_name_that_is_taken() throws Exception {
        Path file = Files.writeString(folder.resolve("trade_db_1.csv"), SHIPMENTS);
        CountDownLatch works = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread first = Thread.ofVirtual()
                .start(() -> loads.load(HOUSE, dry(file), rows -> {
                    works.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                }));
        works.await();
        assertThatThrownBy(() -> loads.load(HOUSE, dry(file), rows -> {}))
                .isInstanceOfSatisfying(
                        ProblemException.Conflict.class,
                        problem -> assertThat(problem.problem()).isEqualTo(TradeProblem.LOAD_GOES_ON));
        goOn.countDown();
        first.join();
        assertThatThrownBy(() -> loads.load(HOUSE, load(file, RELEASE), rows -> {}))
                .isInstanceOf(ProblemException.Conflict.class);
        assertThatThrownBy(() -> loads.load(HOUSE, load(file, "../out"), rows -> {}))
                .isInstanceOf(ProblemException.RuleBroken.class);
        assertThatThrownBy(() -> loads.load(NOBODY, load(file, "other"), rows -> {}))
                .isInstanceOf(ProblemException.NotFound.class);
        assertThat(http.json(TRADE + "comptab?release=api-test").path("rows")).hasSize(3);
    }

    private static LoadTrade dry(Path file) {
        return new LoadTrade(List.of(file), Optional.empty(), Optional.empty(), true, false);
    }
}

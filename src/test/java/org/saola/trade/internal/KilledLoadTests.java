package org.saola.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.kernel.Viewer;
import org.saola.store.DataFolder;
import org.saola.trade.LoadTrade;
import org.saola.trade.Trade;
import org.saola.trade.TradeKind;
import org.saola.trade.TradeLoads;
import org.saola.trade.TradeQuestion;
import org.springframework.beans.factory.annotation.Autowired;

/** A load that is killed leaves the earlier release as it was, and what it left behind is gone after the next start. */
@SaolaTest
@Tag("database")
class KilledLoadTests {

    private static final Viewer HOUSE = Viewer.House.at("trade.test");
    private static final String SHIPMENTS = """
            Id,Year,Appendix,Taxon,Class,Order,Family,Genus,Term,Quantity,Unit,Importer,Exporter,Origin,Purpose,Source,\
            Reporter.type,Import.permit.RandomID,Export.permit.RandomID,Origin.permit.RandomID
            1,2010,II,Boa constrictor,Reptilia,Serpentes,Boidae,Boa,live,50,,SG,ID,,T,W,E,,a1b2c3d4e5,
            """;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private DataFolder data;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Releases releases;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TradeLoads loads;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Trade trade;

    @TempDir
    private Path folder;

    @Test
    void the_earlier_release_answers_on() throws Exception {
        Path file = Files.writeString(folder.resolve("trade_db_1.csv"), SHIPMENTS);
        loads.load(
                HOUSE,
                new LoadTrade(List.of(file), Optional.of("before-the-kill"), Optional.empty(), false, false),
                rows -> {});
        Path aside = data.folder("trade/.new-killed");
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLoad.class.getName(),
                        aside.toString(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(137);
        assertThat(aside.resolve("release.duckdb")).exists();
        assertThat(names()).contains("before-the-kill").doesNotContain("killed");
        releases.afterPropertiesSet();
        assertThat(aside).doesNotExist();
        assertThat(names()).contains("before-the-kill").doesNotContain("killed");
        trade.ask(HOUSE, TradeQuestion.of(TradeKind.COMPTAB).withRelease("before-the-kill"))
                .orElseThrow()
                .read(rows -> assertThat(rows.next()).isTrue());
    }

    private List<String> names() {
        return trade.releases(HOUSE).stream().map(release -> release.name()).toList();
    }
}

package org.saola.species.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.Viewer;
import org.saola.species.DataSource;
import org.saola.species.LoadReport;
import org.saola.species.LoadSpecies;
import org.saola.store.TestStore;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Data that a test loads into the running program, and takes away again: the other tests have the starter set alone. */
public record LoadedData(ApplicationContext program) {

    private static final Viewer HOUSE = Viewer.House.at("species.shelf");

    /** Loads files as official data of a day. */
    public LoadReport load(LocalDate dated, Path... files) {
        return load(new LoadSpecies(List.of(files), DataSource.OFFICIAL, false, false, false), dated);
    }

    public LoadReport load(LoadSpecies load, LocalDate dated) {
        return program.getBean(Loading.class)
                .load(
                        HOUSE,
                        load,
                        new DataAbout(Map.of("en", "Data of a test"), Optional.of(dated), false, "{}"),
                        rows -> {});
    }

    public void takeAway() {
        JdbcTemplate owner = TestStore.shared().asSuperuser();
        owner.update("delete from species.item where source <> 'STARTER'");
        owner.update(
                "update species.item set until = null where until in (select number from species.edition where source <> 'STARTER')");
        owner.update("delete from species.edition where source <> 'STARTER'");
        program.getBean(Shelf.class).renew();
    }
}

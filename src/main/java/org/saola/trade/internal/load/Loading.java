package org.saola.trade.internal.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.saola.kernel.ProblemException;
import org.saola.trade.LoadTrade;
import org.saola.trade.Release;
import org.saola.trade.ReleaseKind;
import org.saola.trade.TradeFault;
import org.saola.trade.TradeLoadReport;
import org.saola.trade.TradeProblem;
import org.saola.trade.internal.codes.CodeLists;
import org.saola.trade.internal.duck.DuckSettings;
import org.saola.trade.internal.duck.Ducks;
import org.saola.trade.internal.duck.Layout;

/**
 * Makes a release out of files, in a folder of its own that becomes the release only when everything is done.
 *
 * <p>It does not decide whether another load goes on, nor does it put the release in its place: see {@code Loads}.
 */
public final class Loading {

    public static final String FILE = "release.duckdb";

    private final Path folder;
    private final CodeLists lists;
    private final DuckSettings settings;
    private final KnownTaxa known;
    private final LongConsumer rows;

    /**
     * @param folder empty, and its own; what is in it afterwards but {@link #FILE} can be thrown away
     * @param rows told how many rows were read so far; may throw to end the load
     */
    public Loading(Path folder, CodeLists lists, DuckSettings settings, KnownTaxa known, LongConsumer rows) {
        this.folder = folder;
        this.lists = lists;
        this.settings = settings;
        this.known = known;
        this.rows = rows;
    }

    /** Says what the files mean as a release. */
    public record About(String name, String citation, boolean synthetic, long unpackedLimit) {}

    /** @throws ProblemException.Unavailable with {@link TradeProblem#STORE_FULL} where there is no more room */
    public TradeLoadReport load(LoadTrade load, About about) {
        Faults faults = new Faults();
        try (Inputs inputs = new Inputs(about.unpackedLimit())) {
            load.files().forEach(file -> inputs.add(file, faults));
            if (inputs.all().isEmpty() && faults.refusals() == 0) {
                faults.add(TradeFault.FILE_EMPTY, names(load.files()), 0, 0, "");
            }
            FileSet files = new FileSet(inputs.all(), Vocabulary.of(lists));
            return load(load, about, files, faults);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private TradeLoadReport load(LoadTrade load, About about, FileSet files, Faults faults) throws SQLException {
        Optional<ReleaseKind> kind = files.kind();
        if (kind.isEmpty()) {
            faults.add(files.faults());
            return new TradeLoadReport(0, faults.kept(), faults.refusals(), faults.tellings(), Optional.empty());
        }
        try (DuckDBConnection connection = Ducks.openForLoading(folder.resolve(FILE), folder, settings)) {
            ReleaseBuilding building = new ReleaseBuilding(connection, () -> rows.accept(-1));
            building.sql("ATTACH '"
                    + folder.resolve("staging.duckdb").toString().replace("'", "''") + "' AS " + RowFunction.CATALOG);
            building.stage(files.rows(kind.get(), settings.threadsToUse(), rows));
            building.sql(
                    "CREATE VIEW " + RowFunction.CATALOG + ".rows AS SELECT * FROM " + RowFunction.CATALOG + ".staged");
            faults.add(files.faults());
            twice(building, connection, files, kind.get(), faults);
            List<SortedTaxa.Numbered> taxa = SortedTaxa.of(files.taxa().entries(), known.of(names(files.taxa())));
            for (SortedTaxa.Numbered taxon : taxa) {
                if (!taxon.known()) {
                    TaxonBook.Entry entry = taxon.entry();
                    faults.add(
                            TradeFault.TAXON_UNKNOWN,
                            entry.file(),
                            entry.line(),
                            0,
                            entry.parts().getFirst());
                }
            }
            long good = building.count(RowFunction.CATALOG + ".rows");
            if (load.dry() || good == 0 || faults.refusals() > 0 && !load.keepGood()) {
                return new TradeLoadReport(good, faults.kept(), faults.refusals(), faults.tellings(), Optional.empty());
            }
            building.codes(lists);
            building.taxa(taxa, files.vocabulary().permits());
            long count = building.trade(kind.get());
            Release release = new Release(
                    about.name(),
                    kind.get(),
                    Instant.now(),
                    count,
                    (int) building.number("SELECT min(year) FROM pair_by_year"),
                    (int) building.number("SELECT max(year) FROM pair_by_year"),
                    files.read(),
                    about.citation(),
                    about.synthetic());
            building.about(release, files.hasIdsOnly());
            building.sql("CHECKPOINT");
            return new TradeLoadReport(good, faults.kept(), faults.refusals(), faults.tellings(), Optional.of(release));
        }
    }

    /** Rows that are there already would count twice: all but the first are told, and taken out. */
    private static void twice(
            ReleaseBuilding building, DuckDBConnection connection, FileSet files, ReleaseKind kind, Faults faults)
            throws SQLException {
        if (kind == ReleaseKind.SHIPMENTS && !files.hasIds()) {
            return;
        }
        String keys = kind == ReleaseKind.SHIPMENTS ? "id" : Layout.PAIR_KEYS;
        building.sql("CREATE TABLE " + RowFunction.CATALOG + ".twice AS SELECT " + keys
                + ", min(place) AS first_place, count(*) AS count FROM " + RowFunction.CATALOG
                + ".rows GROUP BY ALL HAVING count(*) > 1");
        if (building.count(RowFunction.CATALOG + ".twice") == 0) {
            return;
        }
        String same = java.util.Arrays.stream(keys.split(", "))
                .map(key -> "r." + key + " = t." + key)
                .collect(Collectors.joining(" AND "));
        building.sql("CREATE TABLE " + RowFunction.CATALOG + ".surplus AS SELECT r.place, t.first_place FROM "
                + RowFunction.CATALOG + ".rows r JOIN " + RowFunction.CATALOG + ".twice t ON " + same
                + " WHERE r.place <> t.first_place ORDER BY 1");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT place, first_place FROM " + RowFunction.CATALOG + ".surplus ORDER BY 1")) {
            while (row.next()) {
                long place = row.getLong(1);
                long first = row.getLong(2);
                faults.add(
                        TradeFault.ROW_TWICE,
                        files.fileAt(place),
                        FileFaults.lineOf(place),
                        0,
                        files.fileAt(first) + ":" + FileFaults.lineOf(first));
            }
        }
        building.sql("CREATE OR REPLACE VIEW " + RowFunction.CATALOG + ".rows AS SELECT * FROM " + RowFunction.CATALOG
                + ".staged WHERE place NOT IN (SELECT place FROM " + RowFunction.CATALOG + ".surplus)");
    }

    private static List<String> names(TaxonBook taxa) {
        return taxa.entries().stream()
                .map(entry -> SortedTaxa.bare(entry.parts().getFirst()))
                .distinct()
                .toList();
    }

    private static String names(List<Path> files) {
        List<String> names = new ArrayList<>();
        files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        return String.join(", ", names);
    }

    /** What DuckDB says where the disk is full, or it may not have more memory. */
    private static RuntimeException failed(Throwable failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left")
                || said.contains("max_temp_directory_size")
                || said.contains("out of memory")
                || said.contains("disk quota")) {
            return new ProblemException.Unavailable(TradeProblem.STORE_FULL);
        }
        return new IllegalStateException("DuckDB could not make the release", failure);
    }
}

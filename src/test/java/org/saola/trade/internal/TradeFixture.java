package org.saola.trade.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.species.SpeciesBook;
import org.saola.trade.LoadTrade;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeLoadReport;
import org.saola.trade.TradeQuestion;
import org.saola.trade.internal.ask.Asking;
import org.saola.trade.internal.codes.CodeLists;
import org.saola.trade.internal.duck.DuckSettings;
import org.saola.trade.internal.duck.OpenRelease;
import org.saola.trade.internal.load.Loading;
import org.saola.trade.internal.out.CsvOut;

/** Loads files into a release and asks it, without the rest of the program. */
public final class TradeFixture implements AutoCloseable {

    public static final DuckSettings SETTINGS = new DuckSettings("512MB", "512MB", 2);
    public static final CodeLists LISTS = CodeLists.shipped();
    public static final SpeciesBook NO_SPECIES =
            new SpeciesBook(List.of(), new SpeciesBook.Contents(List.of(), List.of(), Map.of(), Map.of(), Map.of()));

    private final OpenRelease release;

    private TradeFixture(OpenRelease release) {
        this.release = release;
    }

    public static TradeLoadReport load(Path folder, LoadTrade load) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new Loading(folder, LISTS, SETTINGS, names -> name -> true, rows -> {})
                .load(load, new Loading.About("test", "a citation", false, 1L << 32));
    }

    public static TradeLoadReport load(Path folder, Path... files) {
        return load(folder, new LoadTrade(List.of(files), Optional.empty(), Optional.empty(), false, false));
    }

    /** Opens what was loaded into a folder. */
    public static TradeFixture open(Path folder) {
        try {
            return new TradeFixture(OpenRelease.open(folder.resolve(Loading.FILE), folder, SETTINGS));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public OpenRelease release() {
        return release;
    }

    public TradeAnswer ask(TradeQuestion question) {
        return Asking.answer(release, question, NO_SPECIES, LISTS);
    }

    public String csv(TradeQuestion question) {
        return csv(question, ',');
    }

    public String csv(TradeQuestion question, char separator) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvOut.write(ask(question), separator, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws SQLException {
        release.close();
    }
}

package org.saola.trade.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.saola.trade.LoadTrade;
import org.saola.trade.TradeLoadReport;
import org.saola.trade.TradeProblem;
import org.saola.trade.internal.duck.DuckSettings;
import org.saola.trade.internal.load.KnownTaxa;
import org.saola.trade.internal.load.Loading;
import org.springframework.stereotype.Component;

/** Loads one release at a time: built aside, then put in its place as a whole. */
@Component
public class Loads {

    /** What all files of a load may unpack to: several times the whole public database. */
    private static final long UNPACKED_LIMIT = 64L << 30;

    private final Releases releases;
    private final SpeciesNames species;
    private final DuckSettings settings;
    private final Transactions transactions;
    private final Trail trail;
    private final ReentrantLock works = new ReentrantLock();

    Loads(Releases releases, SpeciesNames species, DuckSettings settings, Transactions transactions, Trail trail) {
        this.releases = releases;
        this.species = species;
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
    }

    public TradeLoadReport load(Viewer viewer, LoadTrade load, LongConsumer progress) {
        if (!works.tryLock()) {
            throw new ProblemException.Conflict(TradeProblem.LOAD_GOES_ON);
        }
        try {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            String name = releases.freeName(load.name(), today.toString());
            Path aside = releases.begin(name);
            try {
                return load(viewer, load, progress, name, aside);
            } finally {
                Releases.discard(aside);
            }
        } finally {
            works.unlock();
        }
    }

    private TradeLoadReport load(Viewer viewer, LoadTrade load, LongConsumer progress, String name, Path aside) {
        boolean synthetic = load.files().stream().anyMatch(Samples::isSample);
        Loading loading = new Loading(aside, releases.lists(), settings, KnownTaxa.in(species.book(viewer)), progress);
        TradeLoadReport report = loading.load(
                load,
                new Loading.About(name, load.citation().orElse(citation(name, synthetic)), synthetic, UNPACKED_LIMIT));
        report.release().ifPresent(release -> {
            transactions.write(viewer, () -> {
                trail.write(
                        viewer,
                        Deed.done(TradeDeed.RELEASE_LOADED, "trade.release", name)
                                .with("kind", release.kind())
                                .with("rows", release.rows()));
                try {
                    // Last of all: where the trail cannot be written, there is no release either.
                    releases.place(name, aside);
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            });
        });
        return report;
    }

    private static String citation(String name, boolean synthetic) {
        return synthetic
                ? "Made-up trade data for demonstration, release " + name + ". Not real."
                : String.format(
                        Locale.ROOT,
                        "CITES Trade Database, as loaded on %s (release %s). Compiled by UNEP-WCMC for the CITES Secretariat.",
                        LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC),
                        name);
    }
}

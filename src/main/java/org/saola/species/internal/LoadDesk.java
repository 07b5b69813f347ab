package org.saola.species.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.jobs.JobId;
import org.saola.jobs.Jobs;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.species.AskForLoad;
import org.saola.species.AskedLoad;
import org.saola.species.LoadId;
import org.saola.species.LoadReport;
import org.saola.species.SpeciesLoads;
import org.saola.species.SpeciesProblem;
import org.saola.store.DataFolder;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;

/** Takes files in, and has them looked at and loaded in the background. */
@Component
public class LoadDesk {

    /** What was asked, as it is written. @param files names as they came, less what could be a path */
    record Asked(AskForLoad load, List<String> files, boolean dry, boolean keepGood) {}

    private static final int LONGEST_NAME = 100;

    private final LoadRows rows;
    private final Transactions transactions;
    private final Jobs jobs;
    private final DataFolder data;
    private final Trail trail;

    LoadDesk(LoadRows rows, Transactions transactions, Jobs jobs, DataFolder data, Trail trail) {
        this.trail = trail;
        this.rows = rows;
        this.transactions = transactions;
        this.jobs = jobs;
        this.data = data;
    }

    public LoadId look(Viewer viewer, AskForLoad asked, List<SpeciesLoads.Arriving> files) throws IOException {
        LoadId id = LoadId.next();
        Path folder = folder(id);
        List<String> names = new ArrayList<>();
        try {
            for (SpeciesLoads.Arriving file : files) {
                String name = plain(file.name());
                try (InputStream content = file.content().open()) {
                    Files.copy(content, folder.resolve(names.size() + "-" + name));
                }
                names.add(name);
            }
        } catch (IOException unwritable) {
            throwAway(id);
            throw unwritable;
        }
        transactions.write(viewer, () -> {
            rows.insert(viewer, id, new Asked(asked, names, true, false));
            start(viewer, id);
        });
        return id;
    }

    public void load(Viewer viewer, LoadId id, boolean keepGood) {
        AskedLoad found = find(viewer, id);
        if (!found.waits()) {
            throw new ProblemException.NotFound(SpeciesProblem.LOAD_UNKNOWN);
        }
        transactions.write(viewer, () -> {
            rows.ask(id, new Asked(found.asked(), found.files(), false, keepGood));
            start(viewer, id);
        });
    }

    public void discard(Viewer viewer, LoadId id) {
        find(viewer, id);
        throwAway(id);
    }

    public AskedLoad find(Viewer viewer, LoadId id) {
        return transactions
                .read(viewer, () -> rows.find(id))
                .map(this::asked)
                .orElseThrow(() -> new ProblemException.NotFound(SpeciesProblem.LOAD_UNKNOWN));
    }

    public List<AskedLoad> recent(Viewer viewer, int most) {
        return transactions.read(viewer, () -> rows.recent(most)).stream()
                .map(this::asked)
                .toList();
    }

    private void start(Viewer viewer, LoadId id) {
        JobId job = jobs.start(viewer, LoadJob.NAME, id.value().toString());
        rows.begun(id, job);
        trail.write(viewer, Deed.done(SpeciesDeed.LOAD_ASKED, "species.load", id.value()));
    }

    private AskedLoad asked(LoadRows.Row row) {
        return new AskedLoad(
                row.id(),
                row.at(),
                row.asked().load(),
                row.asked().files(),
                row.asked().dry(),
                row.asked().keepGood(),
                row.job(),
                row.report(),
                Files.isDirectory(where(row.id())));
    }

    /** Returns the files of a load as they lie on disk, each under the name that it came with. */
    List<Path> files(LoadId id, Asked asked) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < asked.files().size(); i++) {
            files.add(where(id).resolve(i + "-" + asked.files().get(i)));
        }
        return files;
    }

    /** Notes what came of a run; what is loaded needs its files no more. */
    void ended(Viewer viewer, LoadId id, LoadReport report) {
        transactions.write(viewer, () -> rows.ended(id, report));
        if (report.edition().isPresent()) {
            throwAway(id);
        }
    }

    Optional<Asked> wanted(Viewer viewer, LoadId id) {
        return transactions
                .read(viewer, () -> rows.find(id))
                .filter(row -> Files.isDirectory(where(id)))
                .map(LoadRows.Row::asked);
    }

    private void throwAway(LoadId id) {
        Path folder = where(id);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path folder(LoadId id) throws IOException {
        return Files.createDirectory(where(id));
    }

    private Path where(LoadId id) {
        return data.folder("run/species").resolve(id.value().toString());
    }

    /** A name from outside, cut down to what can be no path. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }
}

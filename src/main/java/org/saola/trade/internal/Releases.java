package org.saola.trade.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.ProblemException;
import org.saola.store.DataFolder;
import org.saola.trade.Release;
import org.saola.trade.TradeProblem;
import org.saola.trade.internal.codes.CodeLists;
import org.saola.trade.internal.duck.DuckSettings;
import org.saola.trade.internal.duck.OpenRelease;
import org.saola.trade.internal.load.Loading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The releases, each a file {@code trade/NAME.duckdb} of the data folder, opened when it is first asked for: a start does
 * not wait for them, and nothing of DuckDB is loaded where nobody asks.
 */
@Component
public class Releases implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);
    private static final String SUFFIX = ".duckdb";
    private static final String ON_ITS_WAY = ".new-";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

    private final DataFolder data;
    private final DuckSettings settings;
    private final Map<String, OpenRelease> open = new LinkedHashMap<>();
    private @Nullable CodeLists lists;

    Releases(DataFolder data, DuckSettings settings) {
        this.data = data;
        this.settings = settings;
    }

    /** Every release, the newest first. */
    public List<Release> all() {
        return opened().stream().map(OpenRelease::release).toList();
    }

    public Optional<OpenRelease> newest() {
        return opened().stream().findFirst();
    }

    /** @throws ProblemException.NotFound with {@link TradeProblem#RELEASE_UNKNOWN} */
    public OpenRelease require(String name) {
        return opened().stream()
                .filter(each -> each.release().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException.NotFound(TradeProblem.RELEASE_UNKNOWN, name));
    }

    /** The lists that files and questions are read by. */
    public synchronized CodeLists lists() {
        CodeLists read = lists;
        if (read == null) {
            read = CodeLists.read(Optional.of(folder().resolve("codes")));
            lists = read;
        }
        return read;
    }

    private synchronized List<OpenRelease> opened() {
        for (String name : names()) {
            if (!open.containsKey(name)) {
                try {
                    open.put(name, OpenRelease.open(folder().resolve(name + SUFFIX), temporary(), settings));
                } catch (SQLException | RuntimeException unreadable) {
                    LOG.warn("The release {} of trade cannot be opened and is left out", name, unreadable);
                }
            }
        }
        return open.values().stream()
                .sorted(Comparator.comparing(
                                (OpenRelease each) -> each.release().loadedAt())
                        .reversed())
                .toList();
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns a free name.
     *
     * @throws ProblemException.RuleBroken where the wanted one is not one
     * @throws ProblemException.Conflict where it is taken
     */
    synchronized String freeName(Optional<String> wanted, String usual) {
        List<String> taken = names();
        if (wanted.isPresent()) {
            String name = wanted.get();
            if (!NAME.matcher(name).matches()) {
                throw new ProblemException.RuleBroken(TradeProblem.RELEASE_NAME_WRONG, "name", name);
            }
            if (taken.contains(name)) {
                throw new ProblemException.Conflict(TradeProblem.RELEASE_EXISTS, name);
            }
            return name;
        }
        String name = usual;
        for (int next = 2; taken.contains(name); next++) {
            name = usual + "-" + next;
        }
        return name;
    }

    /** Makes an empty folder for a release on its way. */
    synchronized Path begin(String name) {
        return data.folder("trade/" + ON_ITS_WAY + name);
    }

    /** Puts a release in its place, as a whole: a crash leaves it there or not there. */
    synchronized void place(String name, Path aside) throws IOException {
        Path made = aside.resolve(Loading.FILE);
        try (FileChannel file = FileChannel.open(made, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(made, folder().resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(folder(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Throws away what a load leaves behind. */
    static void discard(Path aside) {
        try (Stream<Path> all = Files.walk(aside)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException unwritable) {
            LOG.warn("What a load left behind in {} could not be deleted", aside, unwritable);
        }
    }

    /** Throws away what loads left behind that were killed. */
    @Override
    public void afterPropertiesSet() {
        try (Stream<Path> files = Files.list(folder())) {
            files.filter(file -> file.getFileName().toString().startsWith(ON_ITS_WAY))
                    .toList()
                    .forEach(Releases::discard);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file of a release that is there. */
    Path file(String name) {
        return folder().resolve(name + SUFFIX);
    }

    private Path folder() {
        return data.folder("trade");
    }

    private Path temporary() {
        return data.folder("run/trade");
    }

    @Override
    public synchronized void destroy() {
        open.values().forEach(each -> {
            try {
                each.close();
            } catch (SQLException alreadyGone) {
                LOG.debug("A release was closed already", alreadyGone);
            }
        });
        open.clear();
    }
}

package org.saola.trade.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.saola.trade.Release;
import org.saola.trade.ReleaseKind;
import org.saola.trade.TradeFault;

/** Reads all files of a load, as many at a time as there are processors, one thread for each. */
final class FileSet {

    private final List<FileReading> files = new ArrayList<>();
    private final List<Optional<FileFormat.Found>> formats = new ArrayList<>();
    private final Map<Integer, Release.SourceFile> read = new ConcurrentSkipListMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Vocabulary vocabulary;
    private final TaxonBook taxa = new TaxonBook();

    FileSet(List<Inputs.Input> inputs, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Inputs.Input input : inputs) {
            FileReading file = new FileReading(input, new FileFaults(files.size() + 1, input.name()));
            files.add(file);
            formats.add(file.format());
        }
        formats.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(first -> refuseOthers(first.format().kind()));
    }

    private void refuseOthers(ReleaseKind kind) {
        for (int i = 0; i < files.size(); i++) {
            if (formats.get(i).filter(found -> found.format().kind() != kind).isPresent()) {
                formats.set(i, Optional.empty());
                files.get(i).faults().whole(TradeFault.KINDS_MIXED, 0, kind.name());
            }
        }
    }

    /** What the files are; nothing where none can be read. */
    Optional<ReleaseKind> kind() {
        return formats.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> found.format().kind());
    }

    TaxonBook taxa() {
        return taxa;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The name of the file that a place is in. */
    String fileAt(long place) {
        return files.get(FileFaults.fileOf(place) - 1).faults().file();
    }

    /** Whether some rows have numbers of their own, which must not come twice. */
    boolean hasIds() {
        return formats.stream()
                .flatMap(Optional::stream)
                .anyMatch(found -> found.format().has(Field.ID));
    }

    boolean hasIdsOnly() {
        return formats.stream()
                .flatMap(Optional::stream)
                .allMatch(found -> found.format().has(Field.ID));
    }

    /** The good rows of each file that was read. */
    List<Release.SourceFile> read() {
        return List.copyOf(read.values());
    }

    Faults faults() {
        Faults all = new Faults();
        files.forEach(file -> all.add(file.faults().all()));
        return all;
    }

    /**
     * Returns what puts every good row into a table, a file for each thread.
     *
     * @param rows told how many rows were read so far; may throw to end the load
     */
    RowFunction rows(ReleaseKind kind, int threads, LongConsumer rows) {
        return new RowFunction(kind, Math.max(1, Math.min(threads, files.size())), this::open, rows);
    }

    /** Opens the next file that can be read, for one thread; nothing where all are taken. */
    private Optional<RowFunction.Opened> open(RowHandler.RowSink sink, TaxonBook.@Nullable Reader known) {
        TaxonBook.Reader reader = known == null ? taxa.reader() : known;
        for (int file = next.getAndIncrement(); file < files.size(); file = next.getAndIncrement()) {
            int number = file;
            Optional<FileRows> opened =
                    formats.get(file).flatMap(found -> files.get(number).open(found, vocabulary, reader, sink));
            if (opened.isPresent()) {
                return Optional.of(new RowFunction.Opened(opened.get(), reader, source -> read.put(number, source)));
            }
        }
        return Optional.empty();
    }
}

package org.saola.trade.internal.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.saola.trade.TradeFault;

/** The CSV files that somebody brings: as they are, in gzip, in ZIP archives, in folders. */
final class Inputs implements AutoCloseable {

    private static final int MOST_FILES = 10_000;
    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;

    /** One CSV file. @param name as faults and the release name it */
    record Input(String name, Opening opening) {}

    /** Opens the unpacked bytes. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /** More was packed into files than is taken. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final List<Input> inputs = new ArrayList<>();
    private final List<ZipFile> archives = new ArrayList<>();
    private final AtomicLong room;

    /** @param unpackedLimit bytes of all files together */
    Inputs(long unpackedLimit) {
        this.room = new AtomicLong(unpackedLimit);
    }

    List<Input> all() {
        return inputs;
    }

    /** Adds a file, or every CSV file of a folder or archive, in the order of the numbers in their names. */
    void add(Path path, Faults faults) {
        try {
            if (Files.isDirectory(path)) {
                List<Path> files;
                try (Stream<Path> all = Files.list(path)) {
                    files = all.filter(Files::isRegularFile)
                            .filter(file -> isTable(file.getFileName().toString()))
                            .sorted(Comparator.comparing(
                                    file -> ordered(file.getFileName().toString())))
                            .toList();
                }
                files.forEach(file -> add(file, faults));
            } else {
                addFile(path);
            }
        } catch (IOException unreadable) {
            faults.add(TradeFault.FILE_UNREADABLE, String.valueOf(path.getFileName()), 0, 0, said(unreadable));
        }
        if (inputs.size() > MOST_FILES) {
            faults.add(TradeFault.FILE_TOO_LARGE, String.valueOf(path.getFileName()), 0, 0, "> " + MOST_FILES);
            inputs.subList(MOST_FILES, inputs.size()).clear();
        }
    }

    private void addFile(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        int magic = magic(path);
        if (magic != ZIP) {
            inputs.add(new Input(name, () -> {
                InputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
                return new Bounded(magic == GZIP ? new GZIPInputStream(raw, 1 << 16) : raw);
            }));
            return;
        }
        ZipFile archive = new ZipFile(path.toFile());
        archives.add(archive);
        List<ZipEntry> entries = new ArrayList<>();
        Enumeration<? extends ZipEntry> all = archive.entries();
        while (all.hasMoreElements() && entries.size() <= MOST_FILES) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/") && isTable(entry.getName())) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing(entry -> ordered(entry.getName())));
        for (ZipEntry entry : entries) {
            inputs.add(new Input(name + "!" + entry.getName(), () -> new Bounded(archive.getInputStream(entry))));
        }
    }

    static String said(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static int magic(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.read() << 8 | in.read();
        }
    }

    private static boolean isTable(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Stream.of(".csv", ".csv.gz", ".zip").anyMatch(small::endsWith);
    }

    /** With figures of one length, so that 2 comes before 10. */
    private static String ordered(String name) {
        StringBuilder ordered = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            int end = at;
            while (end < name.length() && Character.isDigit(name.charAt(end))) {
                end++;
            }
            if (end > at) {
                ordered.append("0".repeat(Math.max(0, 18 - (end - at)))).append(name, at, end);
                at = end;
            } else {
                ordered.append(name.charAt(at++));
            }
        }
        return ordered.toString();
    }

    @Override
    public void close() throws IOException {
        for (ZipFile archive : archives) {
            archive.close();
        }
    }

    /** Stops where all files together unpack to more than is taken. */
    private final class Bounded extends java.io.FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(long bytes) throws TooLarge {
            if (room.addAndGet(-bytes) < 0) {
                throw new TooLarge();
            }
        }
    }
}

package org.saola.species.internal.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.saola.species.LoadFault;
import tools.jackson.core.exc.JacksonIOException;

/** Reads all files of a load: finds the format of each by its header, and tells every problem. */
public final class FileReading {

    /** The largest file that is taken, packed as it comes: 20 times the largest export known. */
    public static final long LARGEST = 2_000_000_000L;

    /** In the order in which they are read: restrictions name taxa that the others bring. */
    private static final List<FileFormat> FORMATS = List.of(
            new IndexFormat(), new OpenFormat(), new HistoryFormat(), new ListingsFormat(), new RestrictionFormat());

    private static final ApiFormat API = new ApiFormat();

    private final Numbers numbers;
    private final LoadProblems problems = new LoadProblems();
    private final Incoming incoming = new Incoming();

    public FileReading(Numbers numbers) {
        this.numbers = numbers;
    }

    /**
     * Reads everything and looks at the tree that would come of it.
     *
     * @param present what is there already
     * @param rows told how many rows were read so far
     */
    public void read(List<Path> files, Present present, LongConsumer rows) {
        NameBook names = new NameBook(incoming, present.taxa().values());
        Reading reading = new Reading(incoming, problems, numbers, names, rows, new ArrayList<>());
        Map<FileFormat, List<SourceFile>> byFormat = new LinkedHashMap<>();
        FORMATS.forEach(format -> byFormat.put(format, new ArrayList<>()));
        List<SourceFile> json = new ArrayList<>();
        for (Path file : files) {
            sort(file, byFormat, json);
        }
        byFormat.forEach((format, ofFormat) -> {
            if (!ofFormat.isEmpty()) {
                guarded(ofFormat.getFirst().path(), () -> format.read(ofFormat, reading));
            }
        });
        if (!json.isEmpty()) {
            API.read(json, reading, (file, step) -> guarded(file.path(), step));
        }
        new TreeCheck(incoming, present.taxa()::get, problems).run();
        new NameChangeCheck(incoming, present, problems).run(reading.nameChanges());
    }

    public Incoming incoming() {
        return incoming;
    }

    public LoadProblems problems() {
        return problems;
    }

    private void sort(Path path, Map<FileFormat, List<SourceFile>> byFormat, List<SourceFile> json) {
        guarded(path, () -> {
            if (Files.size(path) > LARGEST) {
                problems.add(LoadFault.FILE_TOO_LARGE, name(path), Long.toString(Files.size(path)));
                return;
            }
            SourceFile file = SourceFile.of(path);
            if (!file.isUtf8()) {
                problems.add(LoadFault.ENCODING_GUESSED, file.name(), "Windows-1252");
            }
            if (ApiFormat.isJson(file)) {
                json.add(file);
                return;
            }
            List<String> header;
            try (Table table = file.table()) {
                header = table.header();
            }
            FORMATS.stream()
                    .filter(format -> format.reads(header))
                    .findFirst()
                    .ifPresentOrElse(
                            format -> byFormat.getOrDefault(format, json).add(file),
                            () -> problems.add(LoadFault.FORMAT_UNKNOWN, file.name(), String.join(", ", header)));
        });
    }

    /** Reads something that may break off. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    private void guarded(Path file, Step step) {
        try {
            step.run();
        } catch (EOFException | ZipException cutOff) {
            problems.add(LoadFault.FILE_BREAKS_OFF, name(file), "");
        } catch (CsvParseException wrongQuotes) {
            problems.add(LoadFault.QUOTES_DO_NOT_FIT, name(file), "");
        } catch (JacksonIOException unreadable) {
            IOException cause = unreadable.getCause();
            boolean cutOff = cause instanceof EOFException || cause instanceof ZipException;
            problems.add(cutOff ? LoadFault.FILE_BREAKS_OFF : LoadFault.FILE_UNREADABLE, name(file), "");
        } catch (UncheckedIOException unreadable) {
            problems.add(
                    unreadable.getCause() instanceof EOFException
                            ? LoadFault.FILE_BREAKS_OFF
                            : LoadFault.FILE_UNREADABLE,
                    name(file),
                    "");
        } catch (IOException unreadable) {
            problems.add(LoadFault.FILE_UNREADABLE, name(file), "");
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}

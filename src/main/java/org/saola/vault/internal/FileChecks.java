package org.saola.vault.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.ProblemException;
import org.saola.vault.ScannerState;
import org.saola.vault.VaultProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a file must pass before it is kept. */
final class FileChecks {

    private static final Logger LOG = LoggerFactory.getLogger(FileChecks.class);
    private static final String FIELD = "file";

    private final FileTypes types;
    private final Optional<Clamd> scanner;
    private final long unpackedLimit;

    FileChecks(VaultSettings settings) {
        this.types = new FileTypes(settings.types());
        this.scanner = Optional.of(settings.clamd().strip())
                .filter(address -> !address.isEmpty())
                .map(Clamd::new);
        this.unpackedLimit = settings.unpackedLimit().toBytes();
    }

    List<String> types() {
        return types.taken();
    }

    ScannerState scanner() {
        return scanner.map(clamd -> clamd.answers() ? ScannerState.ANSWERS : ScannerState.SILENT)
                .orElse(ScannerState.NONE);
    }

    /** Returns the type of the file. @param first its first bytes */
    String check(SealedReader file, byte[] first, String name) throws DamagedContent {
        String type = types.of(first, name);
        if (!types.takes(type, name)) {
            throw new ProblemException.RuleBroken(VaultProblem.TYPE_NOT_ALLOWED, FIELD, type);
        }
        if (ZipCheck.isZip(first)) {
            try {
                ZipCheck.check(file, unpackedLimit);
            } catch (Unpacking.Bomb bomb) {
                throw new ProblemException.RuleBroken(VaultProblem.FILE_BOMB, FIELD);
            }
        }
        scanner.ifPresent(clamd -> scan(clamd, file));
        return type;
    }

    private static void scan(Clamd clamd, SealedReader file) {
        Optional<String> found;
        try {
            found = clamd.scan(file);
        } catch (IOException silent) {
            LOG.warn("The virus scanner does not do its work, so no file is taken: {}", silent.toString());
            throw new ProblemException.Unavailable(VaultProblem.SCANNER_SILENT);
        }
        if (found.isPresent()) {
            throw new ProblemException.RuleBroken(VaultProblem.FILE_INFECTED, FIELD, found.get());
        }
    }
}

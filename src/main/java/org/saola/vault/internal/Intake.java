package org.saola.vault.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Sha256;
import org.saola.kernel.Uuid7;
import org.saola.store.PrivateFile;
import org.saola.vault.VaultProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a stream in: seals it onto the disk while it comes, hashes it, and has it checked. */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final String FIELD = "file";

    private final Contents contents;
    private final FileChecks checks;
    private final long largest;

    Intake(Contents contents, FileChecks checks, long largest) {
        this.contents = contents;
        this.checks = checks;
        this.largest = largest;
    }

    Contents contents() {
        return contents;
    }

    FileChecks checks() {
        return checks;
    }

    long largest() {
        return largest;
    }

    /** @param name made harmless already */
    StagedFile take(InputStream in, String name) {
        UUID content = Uuid7.next();
        Path arrived = contents.folder().incoming(content);
        SecretKey key = KeyRing.newKey();
        try {
            return staged(in, name, new Sink(content, arrived, key));
        } catch (RuntimeException | IOException failed) {
            drop(arrived);
            if (failed instanceof ProblemException problem) {
                throw problem;
            }
            LOG.error("A file could not be kept on disk", failed);
            throw new ProblemException.Unavailable(VaultProblem.DISK_FAILS);
        }
    }

    private StagedFile staged(InputStream in, String name, Sink sink) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] first = new byte[FileTypes.LOOKED_AT];
        long size = 0;
        try (FileChannel out = PrivateFile.create(sink.arrived())) {
            SealedWriter writer = new SealedWriter(out, sink.key(), sink.content());
            byte[] buffer = new byte[SealedFormat.PIECE];
            for (int got = read(in, buffer); got >= 0; got = read(in, buffer)) {
                if (size + got > largest) {
                    throw new ProblemException.RuleBroken(VaultProblem.FILE_TOO_LARGE, FIELD, largest >> 20);
                }
                if (size < first.length) {
                    System.arraycopy(buffer, 0, first, (int) size, (int) Math.min(got, first.length - size));
                }
                digest.update(buffer, 0, got);
                writer.write(buffer, 0, got);
                size += got;
            }
            if (size == 0) {
                throw new ProblemException.RuleBroken(VaultProblem.FILE_EMPTY, FIELD);
            }
            writer.finish();
        }
        return checked(sink, name, Arrays.copyOf(first, (int) Math.min(size, first.length)), digest.digest(), size);
    }

    /** Reads back what the disk has, so that what cannot be read again is never kept. */
    private StagedFile checked(Sink sink, String name, byte[] first, byte[] sha256, long size) throws IOException {
        try (SealedReader file = SealedReader.open(sink.arrived(), sink.key(), sink.content(), size)) {
            String type = checks.check(file, first, name);
            return new StagedFile(sink.content(), sink.arrived(), sink.key(), sha256, size, type);
        }
    }

    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer, 0, buffer.length);
        } catch (IOException gone) {
            throw new ProblemException.RuleBroken(VaultProblem.FILE_BROKEN_OFF, FIELD);
        }
    }

    private static void drop(Path arrived) {
        try {
            Files.deleteIfExists(arrived);
        } catch (IOException left) {
            // The next start clears it.
        }
    }

    /** Where a stream goes. */
    private record Sink(UUID content, Path arrived, SecretKey key) {}
}

package org.saola.kit.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.saola.kernel.ProblemException;

/**
 * Looks at an XLSX file before it is read: what it comes to when unpacked, and whether a cell stands so far to the right that
 * the places before it would fill the memory. What a file says about itself is not believed.
 */
final class Unpacking {

    private static final int MOST_ENTRIES = 10_000;

    private Unpacking() {}

    /** @throws ProblemException.RuleBroken encrypted, unpacks too large, or broken */
    static void check(Path file, long most) throws IOException {
        long left = most;
        int entries = 0;
        boolean content = false;
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw SheetReader.refused(SheetProblem.ENCRYPTED);
                }
                entries++;
                content |= entry.getName().equalsIgnoreCase("[Content_Types].xml");
                try (InputStream in = zip.getInputStream(entry)) {
                    left = unpacked(in, left);
                }
                if (left < 0 || entries > MOST_ENTRIES) {
                    throw SheetReader.refused(SheetProblem.UNPACKS_TOO_LARGE, 0, 0, most);
                }
            }
        } catch (ZipException broken) {
            throw SheetReader.refused(SheetProblem.BROKEN, 0);
        } catch (IOException broken) {
            throw SheetReader.refused(SheetProblem.BROKEN, 0);
        }
        if (!content) {
            throw SheetReader.refused(SheetProblem.NO_TABLE);
        }
    }

    /** Returns how much is left of what it may come to; less than nothing where that is overstepped. */
    private static long unpacked(InputStream in, long most) throws IOException {
        long left = most;
        byte[] buffer = new byte[1 << 16];
        Addresses addresses = new Addresses();
        boolean begins = true;
        for (int read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
            if (begins && isWide(buffer, read) || addresses.tooFar(buffer, read)) {
                throw SheetReader.refused(SheetProblem.BROKEN, 0);
            }
            begins = false;
            left -= read;
        }
        return left;
    }

    /** Text of two bytes for each letter, which spreadsheets never write, could hide an address. */
    private static boolean isWide(byte[] first, int length) {
        return length >= 2
                && ((first[0] & 0xFF) + (first[1] & 0xFF) == 0xFE + 0xFF
                        || first[0] == 0 && first[1] == '<'
                        || first[0] == '<' && first[1] == 0);
    }

    /** Finds {@code r="XFD1"} with more than three letters. */
    private static final class Addresses {

        private static final int MOST_LETTERS = 3;

        private enum At {
            OUTSIDE,
            BLANK,
            NAME,
            EQUALS,
            VALUE
        }

        private At at = At.OUTSIDE;
        private int letters;

        boolean tooFar(byte[] buffer, int length) {
            for (int i = 0; i < length; i++) {
                char c = (char) (buffer[i] & 0xFF);
                boolean blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
                at = switch (at) {
                    case OUTSIDE -> blank ? At.BLANK : At.OUTSIDE;
                    case BLANK -> c == 'r' ? At.NAME : blank ? At.BLANK : At.OUTSIDE;
                    case NAME -> c == '=' ? At.EQUALS : blank ? At.NAME : At.OUTSIDE;
                    case EQUALS -> {
                        letters = 0;
                        yield c == '"' || c == '\'' ? At.VALUE : blank ? At.EQUALS : At.OUTSIDE;
                    }
                    case VALUE -> c >= '0' && c <= '9' ? At.OUTSIDE : At.VALUE;
                };
                if (at == At.VALUE && c != '"' && c != '\'' && ++letters > MOST_LETTERS) {
                    return true;
                }
            }
            return false;
        }
    }
}

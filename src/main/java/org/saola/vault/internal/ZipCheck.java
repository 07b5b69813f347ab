package org.saola.vault.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Looks for bombs in files that are ZIPs, documents among them: by the directory at the end, which most programs unpack by.
 *
 * <p>Each entry is unpacked into nothing, since what the directory declares may be a lie; entries that share their bytes count
 * as often as they are named (D. Fifield: A better zip bomb, 2019). Where there is no directory, nothing unpacks the file.
 */
final class ZipCheck {

    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY = 46;
    private static final int LOCAL = 30;
    private static final long SEE_64 = 0xFFFFFFFFL;
    private static final int DEFLATED = 8;

    private final SealedReader file;
    private final Unpacking unpacking;

    private ZipCheck(SealedReader file, Unpacking unpacking) {
        this.file = file;
        this.unpacking = unpacking;
    }

    static boolean isZip(byte[] first) {
        return first.length > 3 && first[0] == 'P' && first[1] == 'K';
    }

    /** @param limit how many bytes may come out of it */
    static void check(SealedReader file, long limit) throws Unpacking.Bomb, DamagedContent {
        new ZipCheck(file, new Unpacking(file.size(), limit)).run();
    }

    private void run() throws Unpacking.Bomb, DamagedContent {
        long at = directory();
        while (at >= 0 && at + ENTRY <= file.size()) {
            ByteBuffer entry = bytes(at, ENTRY);
            if (entry.getInt(0) != ENTRY_SIGNATURE) {
                return;
            }
            unpacking.entry();
            int name = entry.getShort(28) & 0xFFFF;
            int extra = entry.getShort(30) & 0xFFFF;
            look(entry, bytes(at + ENTRY + name, extra));
            at += ENTRY + name + extra + (entry.getShort(32) & 0xFFFF);
        }
    }

    private void look(ByteBuffer entry, ByteBuffer extra) throws Unpacking.Bomb, DamagedContent {
        long packed = entry.getInt(20) & SEE_64;
        long unpacked = entry.getInt(24) & SEE_64;
        long start = entry.getInt(42) & SEE_64;
        ByteBuffer large = field64(extra);
        if (unpacked == SEE_64 && large.remaining() >= 8) {
            unpacked = large.getLong();
        }
        if (packed == SEE_64 && large.remaining() >= 8) {
            packed = large.getLong();
        }
        if (start == SEE_64 && large.remaining() >= 8) {
            start = large.getLong();
        }
        boolean encrypted = (entry.getShort(8) & 1) != 0;
        if (encrypted || (entry.getShort(10) & 0xFFFF) != DEFLATED || start < 0 || start + LOCAL > file.size()) {
            unpacking.add(unpacked);
            return;
        }
        ByteBuffer local = bytes(start, LOCAL);
        long data = start + LOCAL + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(file.from(data), inflater, 16 * 1024)) {
            unpacking.drain(in, 1);
        } catch (DamagedContent damaged) {
            throw damaged;
        } catch (IOException broken) {
            // What came out until here was counted, and more does not come out.
        } finally {
            inflater.end();
        }
    }

    /** Where the directory begins; -1 where there is none. */
    private long directory() throws DamagedContent {
        int length = (int) Math.min(file.size(), END + LONGEST_COMMENT);
        long from = file.size() - length;
        ByteBuffer tail = bytes(from, length);
        for (int i = length - END; i >= 0; i--) {
            if (tail.getInt(i) == END_SIGNATURE) {
                long start = tail.getInt(i + 16) & SEE_64;
                return start == SEE_64 ? directory64(from + i - 20) : start;
            }
        }
        return -1;
    }

    private long directory64(long locator) throws DamagedContent {
        if (locator < 0 || bytes(locator, 20).getInt(0) != LOCATOR_SIGNATURE) {
            return -1;
        }
        long end = bytes(locator, 20).getLong(8);
        if (end < 0 || end + 56 > file.size() || bytes(end, 56).getInt(0) != END64_SIGNATURE) {
            return -1;
        }
        return bytes(end, 56).getLong(48);
    }

    /** The field with the numbers that need 64 bits; empty where there is none. */
    private static ByteBuffer field64(ByteBuffer extra) {
        int at = 0;
        while (at + 4 <= extra.limit()) {
            int length = extra.getShort(at + 2) & 0xFFFF;
            if (extra.getShort(at) == 1 && at + 4 + length <= extra.limit()) {
                return extra.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += 4 + length;
        }
        return ByteBuffer.allocate(0);
    }

    /** Zeros where the file ends. */
    private ByteBuffer bytes(long at, int length) throws DamagedContent {
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            int got = at < 0 ? -1 : file.read(at + done, bytes, done, length - done);
            if (got < 0) {
                break;
            }
            done += got;
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}

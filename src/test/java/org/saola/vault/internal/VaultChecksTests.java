package org.saola.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saola.vault.internal.VaultTests.assertProblem;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Viewer;
import org.saola.vault.VaultProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Bombs, pages in disguise and infected files do not get in; a scanner that is silent lets nothing in. */
@SaolaTest
@Tag("database")
class VaultChecksTests {

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    private TestVault house;
    private final Viewer.Member officer = TestVault.officer(AgencyId.next());

    @BeforeEach
    void open() {
        house = new TestVault(context, folder, TestVault.settings());
    }

    @Test
    void refuses_a_bomb_of_one_file() throws IOException {
        refuses("bomb.zip", zip(zeros(200 << 20)), VaultProblem.FILE_BOMB);
    }

    @Test
    void refuses_a_bomb_that_poses_as_a_document() throws IOException {
        refuses("sheet.xlsx", zip("[Content_Types].xml", zeros(200 << 20)), VaultProblem.FILE_BOMB);
    }

    @Test
    void refuses_bombs_within_archives() throws IOException {
        byte[] inner = zip(zeros(30 << 20));
        for (int i = 0; i < 2; i++) {
            inner = zip("inner.zip", inner);
        }
        refuses("nested.zip", inner, VaultProblem.FILE_BOMB);
        byte[] deep = zip("a.txt", TestVault.text("harmless"));
        for (int i = 0; i < 6; i++) {
            deep = zip("deeper.zip", deep);
        }
        refuses("deep.zip", deep, VaultProblem.FILE_BOMB);
    }

    @Test
    void refuses_entries_that_share_their_bytes() throws IOException {
        refuses("overlap.zip", overlapping(zip(zeros(2 << 20)), 100), VaultProblem.FILE_BOMB);
    }

    @Test
    void refuses_a_bomb_whose_directory_lies_about_the_size() throws IOException {
        byte[] bomb = zip(zeros(200 << 20));
        int entry = find(bomb, new byte[] {'P', 'K', 1, 2});
        for (int i = 24; i < 28; i++) {
            bomb[entry + i] = (byte) (i == 24 ? 1 : 0);
        }
        refuses("liar.zip", bomb, VaultProblem.FILE_BOMB);
    }

    @Test
    void takes_an_archive_of_documents() throws IOException {
        byte[] archive = zip("inner.zip", zip("a.txt", VaultTests.lines(500_000)));
        assertThat(house.read(officer, house.keep(officer, "case.zip", archive)))
                .isEqualTo(archive);
        byte[] cut = java.util.Arrays.copyOf(archive, archive.length - 40);
        assertThat(house.read(officer, house.keep(officer, "cut.zip", cut))).isEqualTo(cut);
    }

    @Test
    void refuses_pages_drawings_and_programs_whatever_they_are_called() {
        refuses("logo.png", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        refuses("letter.pdf", "<html><body onload=alert(1)>");
        refuses("letter.pdf", "MZ\u0000\u0001\u0002\u0003 this program cannot be run in DOS mode");
        refuses("letter.pdf.bat", "del /q *");
    }

    @Test
    void takes_nothing_while_the_scanner_is_silent() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        house = new TestVault(context, folder, TestVault.settings("10MB", "50MB", "127.0.0.1:" + nobody));
        refuses("a.txt", TestVault.text("harmless"), VaultProblem.SCANNER_SILENT);
        try (Scanner scanner = new Scanner("INSTREAM size limit exceeded. ERROR")) {
            house = new TestVault(context, folder, TestVault.settings("10MB", "50MB", scanner.address()));
            refuses("a.txt", TestVault.text("harmless"), VaultProblem.SCANNER_SILENT);
        }
        try (Scanner scanner = new Scanner("")) {
            house = new TestVault(context, folder, TestVault.settings("10MB", "50MB", scanner.address()));
            refuses("a.txt", TestVault.text("harmless"), VaultProblem.SCANNER_SILENT);
        }
    }

    @Test
    void sends_the_scanner_all_of_the_file_and_heeds_what_it_says() throws IOException {
        byte[] bytes = VaultTests.lines(150_000);
        try (Scanner scanner = new Scanner("stream: OK")) {
            house = new TestVault(context, folder, TestVault.settings("10MB", "50MB", scanner.address()));
            house.keep(officer, "a.txt", bytes);
            assertThat(scanner.seen.get()).isEqualTo(bytes);
        }
        try (Scanner scanner = new Scanner("stream: Eicar-Test FOUND")) {
            house = new TestVault(context, folder, TestVault.settings("10MB", "50MB", scanner.address()));
            refuses("b.txt", TestVault.text("something else"), VaultProblem.FILE_INFECTED);
        }
        assertThat(TestVault.deeds(officer.agency().value().toString()))
                .containsExactly("vault.file-refused REFUSED vault.file-infected");
    }

    private void refuses(String name, String text) {
        refuses(name, TestVault.text(text), VaultProblem.TYPE_NOT_ALLOWED);
    }

    private void refuses(String name, byte[] bytes, VaultProblem problem) {
        int before = house.kept().size();
        assertProblem(() -> house.keep(officer, name, bytes), problem);
        assertThat(house.kept()).hasSize(before);
        assertThat(house.incoming()).isEmpty();
    }

    private static byte[] zeros(int length) {
        return new byte[length];
    }

    private static byte[] zip(byte[] content) throws IOException {
        return zip("a.txt", content);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** The directory names the one entry so many times. */
    private static byte[] overlapping(byte[] zip, int times) {
        int entry = find(zip, new byte[] {'P', 'K', 1, 2});
        int end = find(zip, new byte[] {'P', 'K', 5, 6});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(zip, 0, entry);
        for (int i = 0; i < times; i++) {
            out.write(zip, entry, end - entry);
        }
        out.write(zip, end, zip.length - end);
        return out.toByteArray();
    }

    private static int find(byte[] bytes, byte[] what) {
        for (int i = bytes.length - what.length; i >= 0; i--) {
            if (java.util.Arrays.equals(bytes, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        throw new AssertionError("not in there");
    }

    /** Speaks the protocol of clamd over a real connection; what it finds is what the test says. */
    private static final class Scanner implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final AtomicReference<byte[]> seen = new AtomicReference<>(new byte[0]);

        Scanner(String verdict) throws IOException {
            Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try (Socket socket = server.accept()) {
                        answer(socket, verdict);
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
        }

        String address() {
            return "127.0.0.1:" + server.getLocalPort();
        }

        private void answer(Socket socket, String verdict) throws IOException {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream got = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                got.write(in.readNBytes(length));
            }
            seen.set(got.toByteArray());
            socket.getOutputStream().write((verdict + "\0").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}

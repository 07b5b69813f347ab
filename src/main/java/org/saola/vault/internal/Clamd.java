package org.saola.vault.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks a virus scanner that speaks the protocol of clamd (clamd(8), commands INSTREAM and PING). */
final class Clamd {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 120_000;
    private static final int LONGEST_REPLY = 4096;
    private static final int DEFAULT_PORT = 3310;

    private final String host;
    private final int port;

    /** @param address host and port, {@code scanner.example.org:3310} */
    Clamd(String address) {
        int colon = address.lastIndexOf(':');
        this.host = colon < 0 ? address : address.substring(0, colon);
        this.port = colon < 0 ? DEFAULT_PORT : Integer.parseInt(address.substring(colon + 1));
    }

    /**
     * Sends a file. Returns the name of what was found, nothing if it is clean.
     *
     * @throws IOException if it cannot be reached, stops midway, or says anything that is neither: then nobody knows
     */
    Optional<String> scan(SealedReader file) throws IOException {
        try (Socket socket = connect()) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[SealedFormat.PIECE];
            long at = 0;
            for (int got = file.read(at, buffer, 0, buffer.length);
                    got >= 0;
                    got = file.read(at, buffer, 0, buffer.length)) {
                out.writeInt(got);
                out.write(buffer, 0, got);
                at += got;
            }
            out.writeInt(0);
            out.flush();
            return verdict(reply(socket));
        }
    }

    boolean answers() {
        try (Socket socket = connect()) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return reply(socket).equals("PONG");
        } catch (IOException silent) {
            return false;
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            return socket;
        } catch (IOException unreachable) {
            socket.close();
            throw unreachable;
        }
    }

    private static String reply(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder text = new StringBuilder();
        for (int next = in.read(); next > 0 && text.length() < LONGEST_REPLY; next = in.read()) {
            text.append((char) next);
        }
        return text.toString().strip();
    }

    private static Optional<String> verdict(String reply) throws IOException {
        if (reply.equals("stream: OK")) {
            return Optional.empty();
        }
        if (reply.startsWith("stream: ") && reply.endsWith(" FOUND")) {
            String name = reply.substring("stream: ".length(), reply.length() - " FOUND".length());
            return Optional.of(name.replaceAll("[^A-Za-z0-9._/-]", "_"));
        }
        throw new IOException("the scanner says: " + reply);
    }
}

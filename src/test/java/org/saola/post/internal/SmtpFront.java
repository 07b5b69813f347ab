package org.saola.post.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the mail server of the tests and adds what that one lacks: STARTTLS (RFC 3207), encryption from the first
 * byte, and servers that refuse a recipient. All else it passes on, command by command.
 */
final class SmtpFront implements AutoCloseable {

    /** How the connection is encrypted. */
    enum Encryption {
        NONE,
        STARTTLS,
        IMPLICIT
    }

    private final ServerSocket door;
    private final int behind;
    private final Encryption encryption;
    private final @Nullable SSLContext certificate;
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();

    SmtpFront(int behind, Encryption encryption, @Nullable SSLContext certificate) throws IOException {
        this.behind = behind;
        this.encryption = encryption;
        this.certificate = certificate;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Answers so when somebody sends to an address; an empty answer takes the refusal back. */
    void refuse(String address, String reply) {
        if (reply.isEmpty()) {
            refused.remove(address);
        } else {
            refused.put(address, reply);
        }
    }

    /** The commands that came in, those over an encrypted connection with a mark. */
    List<String> commands() {
        return commands;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket plain) {
        try (plain;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            Line back = new Line(server);
            Line client = new Line(encryption == Encryption.IMPLICIT ? encrypted(plain) : plain);
            boolean safe = encryption == Encryption.IMPLICIT;
            client.write(back.reply());
            for (String command = client.read(); command != null; command = client.read()) {
                commands.add((safe ? "encrypted " : "") + command);
                String word = command.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
                if (word.equals("STARTTLS") && encryption == Encryption.STARTTLS && !safe) {
                    client.write(List.of("220 2.0.0 go ahead"));
                    client = new Line(encrypted(plain));
                    safe = true;
                } else if (refusal(command) != null) {
                    client.write(List.of(String.valueOf(refusal(command))));
                } else {
                    back.write(List.of(command));
                    List<String> reply = back.reply();
                    client.write(
                            word.equals("EHLO") && encryption == Encryption.STARTTLS && !safe
                                    ? offering(reply)
                                    : reply);
                    if (word.equals("DATA") && reply.getFirst().startsWith("354")) {
                        passText(client, back);
                        client.write(back.reply());
                    }
                }
            }
        } catch (IOException gone) {
            // The client left; what it said is noted.
        }
    }

    private @Nullable String refusal(String command) {
        return command.toUpperCase(java.util.Locale.ROOT).startsWith("RCPT")
                ? refused.entrySet().stream()
                        .filter(entry -> command.contains("<" + entry.getKey() + ">"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static List<String> offering(List<String> reply) {
        List<String> longer = new ArrayList<>(reply);
        longer.add(0, "250-" + reply.getFirst().substring(4));
        longer.set(1, (reply.size() == 1 ? "250 " : "250-") + "STARTTLS");
        return longer;
    }

    private static void passText(Line from, Line to) throws IOException {
        for (String line = from.read(); line != null; line = from.read()) {
            to.write(List.of(line));
            if (line.equals(".")) {
                return;
            }
        }
    }

    private Socket encrypted(Socket plain) throws IOException {
        if (certificate == null) {
            throw new IOException("no certificate");
        }
        SSLSocket socket = (SSLSocket) certificate
                .getSocketFactory()
                .createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    /** One side of the conversation. */
    private static final class Line {

        private final BufferedReader in;
        private final OutputStream out;

        Line(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            out = socket.getOutputStream();
        }

        @Nullable
        String read() throws IOException {
            return in.readLine();
        }

        List<String> reply() throws IOException {
            List<String> lines = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
                if (line.length() < 4 || line.charAt(3) != '-') {
                    return lines;
                }
            }
            throw new IOException("ended");
        }

        void write(List<String> lines) throws IOException {
            out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }
}

package org.saola.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the two ends of a command say to each other on a loopback connection.
 *
 * <p>Both prove that they have read {@code run/command}, and neither says the token: after a crash another program may
 * listen on the port that the file names. Whatever a browser could be made to send fails at the first proof.
 */
final class CommandWire implements AutoCloseable {

    static final byte LINE = 'o';
    static final byte ERROR = 'e';
    static final byte EXIT = 'x';

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int NONCE = 32;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    CommandWire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
        this.out = new DataOutputStream(socket.getOutputStream());
    }

    /** The end that asks: sends its challenge, checks the answer, and then answers the other's. */
    void greetAsAsker(byte[] token) throws IOException {
        byte[] mine = nonce();
        out.write(mine);
        byte[] proof = in.readNBytes(NONCE);
        byte[] theirs = in.readNBytes(NONCE);
        if (theirs.length < NONCE || !MessageDigest.isEqual(proof, prove(token, "saola answers", mine))) {
            throw new IOException("not the Saola that wrote the file");
        }
        out.write(prove(token, "operator asks", theirs));
    }

    /** The end that answers: it proves itself first, and hears nothing from whoever cannot do the same. */
    void greetAsAnswerer(byte[] token) throws IOException {
        byte[] theirs = in.readNBytes(NONCE);
        if (theirs.length < NONCE) {
            throw new IOException("nobody asks");
        }
        byte[] mine = nonce();
        out.write(prove(token, "saola answers", theirs));
        out.write(mine);
        if (!MessageDigest.isEqual(in.readNBytes(NONCE), prove(token, "operator asks", mine))) {
            throw new IOException("not the operator of this data folder");
        }
    }

    void sendText(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    String readText() throws IOException {
        int length = readNumber();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new IOException("a text of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("a text broke off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void sendNumber(int number) throws IOException {
        out.writeInt(number);
        out.flush();
    }

    int readNumber() throws IOException {
        return in.readInt();
    }

    void sendKind(byte kind) throws IOException {
        out.writeByte(kind);
    }

    byte readKind() throws IOException {
        return in.readByte();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static byte[] nonce() {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        return nonce;
    }

    private static byte[] prove(byte[] token, String who, byte[] challenge) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token, "HmacSHA256"));
            mac.update(who.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(challenge);
        } catch (GeneralSecurityException notInThisJava) {
            throw new IllegalStateException(notInThisJava);
        }
    }
}

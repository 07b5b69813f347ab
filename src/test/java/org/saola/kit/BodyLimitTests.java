package org.saola.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Bodies larger than they may be, announced by somebody who then sends nothing of them: the answer must not wait for it. */
@SaolaTest
@Tag("database")
class BodyLimitTests {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final String FORM = "Content-Type: multipart/form-data; boundary=between";

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    @Test
    void who_is_not_signed_in_is_refused_before_a_byte_of_a_file_is_read() throws IOException {
        for (String path : new String[] {"/agencies/x/papers", "/sign-in", "/no-such-page"}) {
            String answer = announce(path, FORM, "Content-Length: 50000000");
            assertThat(answer)
                    .as(path)
                    .startsWith("HTTP/1.1 413")
                    .contains("Connection: close", "Content-Security-Policy:");
            assertThat(answer).contains("larger than is allowed");
        }
        assertThat(announce("/sign-in", FORM, "Transfer-Encoding: chunked")).startsWith("HTTP/1.1 413");
        assertThat(announce("/sign-in", "Content-Type: application/octet-stream", "Content-Length: 50000000"))
                .startsWith("HTTP/1.1 413");
        assertThat(announce("/api/v1/menu/services", "Content-Type: application/json", "Content-Length: 50000000"))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json");
    }

    @Test
    void somebody_who_is_signed_in_is_told_that_a_form_is_too_large() throws IOException {
        TestPeople people = new TestPeople(program);
        TestPerson amina = people.withPassword(people.person("Amina Odhiambo", Role.OFFICER));
        Visitor visitor = new TestSignIn(program, port).signedIn(amina);
        String answer = announce(
                "/agencies/" + amina.agency().value() + "/papers",
                FORM,
                "Content-Length: 200000000",
                "Cookie: saola-session=" + visitor.cookie("saola-session").orElseThrow());

        assertThat(answer).startsWith("HTTP/1.1 413").contains("text/html").contains("larger than is allowed");
    }

    @Test
    void forms_of_who_is_not_signed_in_still_work() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        assertThat(visitor.send("/sign-in", "email", "x".repeat(300_000) + "@saola.example", "password", "y")
                        .statusCode())
                .isEqualTo(422);
    }

    /** Sends the head of a request, and returns the answer to it. */
    private String announce(String path, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept-Language: en\r\n"
                            + String.join("\r\n", headers) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return answer(socket.getInputStream());
        }
    }

    /** Head and body; the body ends where its chunks end, or the connection does. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] some = new byte[8192];
        int read = in.read(some);
        while (read > 0) {
            answer.append(new String(some, 0, read, StandardCharsets.UTF_8));
            if (isWhole(answer)) {
                break;
            }
            read = in.read(some);
        }
        return answer.toString();
    }

    private static boolean isWhole(StringBuilder answer) {
        int body = answer.indexOf("\r\n\r\n");
        if (body < 0) {
            return false;
        }
        String head = answer.substring(0, body);
        java.util.regex.Matcher length =
                java.util.regex.Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        return length.find()
                ? answer.substring(body + 4).getBytes(StandardCharsets.UTF_8).length
                        >= Integer.parseInt(length.group(1))
                : answer.toString().endsWith("\r\n0\r\n\r\n");
    }
}

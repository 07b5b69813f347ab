package org.saola.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/**
 * Checks where the web server will listen, before anything is written to the data folder.
 *
 * <p>Spring binds the port last of all, when the database has long been made; somebody who typed a busy port should not
 * find a new data folder for it. The port can still be taken between this check and the binding: that is Spring's
 * {@code PortInUseException}, which gives the same sentence.
 */
final class FrontDoor {

    private FrontDoor() {}

    static void check(Environment environment, StoreSettings settings) {
        String text = environment.getProperty("server.address", "127.0.0.1");
        InetAddress address = address(text);
        if (settings.demo() && !address.isLoopbackAddress()) {
            throw StartFailure.wrongUse("A demonstration (--demo) may only be reached from this machine: "
                    + "leave out the address " + text + ", or leave out --demo.");
        }
        if (!settings.hasPublicAddress() && !address.isLoopbackAddress()) {
            throw StartFailure.wrongUse("To be reached from other machines at " + text
                    + ", Saola needs its public address: set SAOLA_URL, for example https://saola.example.org.");
        }
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port > 0) {
            checkFree(address, port);
        }
    }

    static StartFailure portInUse(int port) {
        return new StartFailure("The port " + port + " is in use by another program: "
                + "stop that program, or choose another port with --port.");
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw notOurs(text);
        }
    }

    private static void checkFree(InetAddress address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            // As the web server does: connections of an instance just stopped must not look like a busy port.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException refused) {
            if (port < 1024 && String.valueOf(refused.getMessage()).contains("denied")) {
                throw new StartFailure(
                        "This user may not open the port " + port + ": choose one from 1024 up with --port.", refused);
            }
            if (String.valueOf(refused.getMessage()).contains("assign")) {
                throw notOurs(address.getHostAddress());
            }
            throw portInUse(port);
        }
    }

    private static StartFailure notOurs(String address) {
        return StartFailure.wrongUse("The address " + address + " (SAOLA_ADDRESS) is not one of this machine's.");
    }
}

package org.saola.store;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class FrontDoorTests {

    @Test
    void refuses_a_busy_port() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> check("127.0.0.1", busy.getLocalPort(), null, false))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("The port " + busy.getLocalPort() + " is in use");
        }
    }

    @Test
    void refuses_other_machines_where_there_is_no_public_address() {
        assertThatThrownBy(() -> check("0.0.0.0", 0, null, false)).hasMessageContaining("set SAOLA_URL");
        assertThatThrownBy(() -> check("0.0.0.0", 0, " ", false)).hasMessageContaining("set SAOLA_URL");
    }

    @Test
    void lets_other_machines_in_where_there_is_one() {
        assertThatNoException().isThrownBy(() -> check("0.0.0.0", 0, "https://saola.example.org", false));
    }

    @Test
    void keeps_a_demonstration_to_this_machine_whatever_the_public_address() {
        assertThatThrownBy(() -> check("0.0.0.0", 0, "https://saola.example.org", true))
                .hasMessageContaining("only be reached from this machine");
    }

    @Test
    void refuses_an_address_that_is_not_ours() {
        // Set aside for documentation: no machine has it.
        assertThatThrownBy(() -> check("192.0.2.1", 65_000, "https://saola.example.org", false))
                .hasMessageContaining("not one of this machine's");
    }

    private static void check(String address, int port, @Nullable String url, boolean demo) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("server.address", address)
                .withProperty("server.port", String.valueOf(port));
        FrontDoor.check(
                environment,
                new StoreSettings("unused", url, demo, new StoreSettings.Db(null, null, null, null, null)));
    }
}

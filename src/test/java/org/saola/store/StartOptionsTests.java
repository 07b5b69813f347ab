package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOptionsTests {

    @Test
    void turns_what_people_type_into_settings() {
        assertThat(StartOptions.toSettings("--data", "/srv/saola", "--port=9000", "--demo"))
                .containsExactly("--saola.data=/srv/saola", "--server.port=9000", "--saola.demo=true");
    }

    @Test
    void lets_settings_pass_as_they_are() {
        assertThat(StartOptions.toSettings("--spring.profiles.active=x")).containsExactly("--spring.profiles.active=x");
    }

    @Test
    void lets_the_last_of_two_count() {
        assertThat(StartOptions.toSettings("--port", "1", "--server.port=2")).containsExactly("--server.port=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot", "data", "--demon=true"})
    void refuses_an_unknown_option_and_names_those_there_are(String option) {
        assertThatThrownBy(() -> StartOptions.toSettings(option))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(2))
                .hasMessageContaining("--data DIR, --port N and --demo");
    }

    @Test
    void refuses_an_option_without_its_value() {
        assertThatThrownBy(() -> StartOptions.toSettings("--data", "--demo")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> StartOptions.toSettings("--port")).hasMessageContaining("needs a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "65536", "-1"})
    void refuses_a_port_that_is_none(String port) {
        assertThatThrownBy(() -> StartOptions.toSettings("--port=" + port)).hasMessageContaining("0 to 65535");
    }
}

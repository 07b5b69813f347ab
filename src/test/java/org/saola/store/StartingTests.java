package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartingTests {

    @Test
    void finds_the_sentence_below_what_spring_wraps_around_it() {
        StartFailure sentence = new StartFailure("The reason.");

        assertThat(Starting.reasonOf(new IllegalStateException(new RuntimeException(sentence))))
                .isSameAs(sentence);
    }

    @Test
    void says_the_same_of_a_port_taken_at_the_last_moment() {
        assertThat(Starting.reasonOf(new RuntimeException(new PortInUseException(8080))))
                .hasMessageContaining("The port 8080 is in use");
    }
}

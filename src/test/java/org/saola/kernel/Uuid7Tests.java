package org.saola.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Tests {

    @Test
    void carries_the_version_the_variant_and_the_moment() {
        long before = System.currentTimeMillis();
        UUID id = Uuid7.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 600_000);
    }

    @Test
    void sorts_as_it_was_made_even_ten_thousand_in_one_moment_or_with_the_clock_set_back() {
        long now = System.currentTimeMillis() + 120_000;
        List<String> ids = Stream.concat(
                        IntStream.range(0, 10_000).mapToObj(i -> Uuid7.next(now)),
                        IntStream.range(0, 100).mapToObj(i -> Uuid7.next(now - 5_000)))
                .map(UUID::toString)
                .toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void makes_no_id_twice_when_many_ask_at_once() {
        Set<UUID> ids = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 50_000).parallel().forEach(i -> ids.add(Uuid7.next()));
        assertThat(ids).hasSize(50_000);
    }
}

package org.saola.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saola.kernel.Role;

/** Which roles there are where, and who gives them, as a table that people of the field can read. */
class RoleRulesTests {

    @Test
    void gives_the_roles_of_the_table() throws IOException {
        assertThat(table()).isEqualTo(read("roles.txt"));
    }

    @Test
    void lets_nobody_but_the_house_make_keepers_and_auditors_of_the_house() {
        for (AgencyKind kind : AgencyKind.values()) {
            assertThat(RoleRules.givable(kind, false))
                    .doesNotContain(Role.PLATFORM_ADMINISTRATOR, Role.AUDITOR, Role.MENU_COORDINATOR);
        }
    }

    @Test
    void gives_the_house_all_that_an_agency_may_give() {
        for (AgencyKind kind : AgencyKind.values()) {
            assertThat(RoleRules.givable(kind, true)).containsAll(RoleRules.givable(kind, false));
        }
    }

    private static String table() {
        String head = row("", Arrays.stream(RoleRules.Ground.values()).map(Enum::name));
        String rows = Arrays.stream(Role.values())
                .map(role -> row(
                        role.word(),
                        Arrays.stream(RoleRules.Ground.values()).map(ground -> switch (RoleRules.mark(role, ground)) {
                            case 'A' -> "agency";
                            case 'P' -> "platform";
                            default -> "-";
                        })))
                .collect(Collectors.joining());
        return head + rows;
    }

    private static String row(String first, Stream<String> cells) {
        return String.format("%-24s", first)
                        .concat(cells.map(cell -> String.format("%-10s", cell)).collect(Collectors.joining()))
                        .stripTrailing()
                + "\n";
    }

    private static String read(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(RoleRulesTests.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.saola.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exactly one address, and nothing that could become more in a header. */
class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.ndong@douanes.example",
                "o'neill+saola@customs.example",
                "a@b.co",
                "x_y-z@sub.domain.example",
                "señora.no@bücher.example"
            })
    void tells_one_address_from_what_only_looks_like_one(String typed) {
        assertThat(EmailAddress.parse(typed).isPresent()).isEqualTo(!typed.startsWith("señora"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.example",
                "a@",
                "a@localhost",
                "a@b.example,c@d.example",
                "a@b.example;c@d.example",
                "a@b.example c@d.example",
                "A <a@b.example>",
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example\nBcc:c@d.example",
                "a@b.example\u0000",
                "a\u202eb@b.example",
                "\"a b\"@b.example",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a..b@b.example",
                ".a@b.example",
                "a.@b.example",
                "a@b..example",
                "a@-b.example",
                "a@b_c.example",
                "a@b.example.",
                "a@b@c.example",
                "a%b@c.example@d.example"
            })
    void refuses(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void refuses_what_is_longer_than_servers_take() {
        String label = "d".repeat(60) + ".";
        assertThat(EmailAddress.parse("a".repeat(64) + "@b.example")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@b.example")).isEmpty();
        assertThat(EmailAddress.parse("a@" + label.repeat(4) + "example")).isPresent();
        assertThat(EmailAddress.parse("aaaaaaaaaa@" + label.repeat(4) + "example"))
                .isEmpty();
    }

    @Test
    void writes_a_domain_of_any_script_as_servers_take_it() {
        EmailAddress address = new EmailAddress("Amina@BÜCHER.example");
        assertThat(address.value()).isEqualTo("Amina@bücher.example");
        assertThat(address.ascii()).isEqualTo("Amina@xn--bcher-kva.example");
        assertThat(address.mailbox()).isEqualTo(new EmailAddress("amina@xn--bcher-kva.example").mailbox());
    }

    @Test
    void does_not_repeat_what_it_refuses() {
        assertThatThrownBy(() -> new EmailAddress("secret link")).hasMessageNotContaining("secret");
    }
}

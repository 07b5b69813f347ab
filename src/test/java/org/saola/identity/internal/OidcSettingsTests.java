package org.saola.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.store.StartFailure;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings of providers of sign-in. */
class OidcSettingsTests {

    @TempDir
    private Path here;

    @Test
    void reads_providers_from_the_environment() throws Exception {
        String file = Files.writeString(here.resolve("secret"), "of-a-file\n").toString();
        OidcSettings settings = settings(Map.of(
                "SAOLA_OIDC_MINISTRY_ISSUER", "https://login.example.org/",
                "SAOLA_OIDC_MINISTRY_CLIENT_ID", "saola",
                "SAOLA_OIDC_MINISTRY_CLIENT_SECRET_FILE", file,
                "SAOLA_OIDC_MINISTRY_TITLE", "Ministry",
                "SAOLA_OIDC_MINISTRY_SECOND_FACTOR", "mfa,https://refeds.org/profile/mfa"));

        OidcProvider ministry = settings.oidc().get("ministry");
        assertThat(ministry).isNotNull();
        assertThatCode(() -> ministry.check("ministry")).doesNotThrowAnyException();
        assertThat(ministry.secret("")).isEqualTo("of-a-file");
        assertThat(ministry.shownAs("ministry")).isEqualTo("Ministry");
        assertThat(ministry.askedForTwo(List.of("pwd", "mfa"))).isTrue();
        assertThat(ministry.askedForTwo(List.of("pwd", "https://refeds.org/profile/mfa")))
                .isTrue();
        assertThat(ministry.askedForTwo(List.of("pwd", "otp"))).isFalse();
        assertThat(ministry.toString()).doesNotContain("of-a-file");
    }

    @Test
    void says_in_one_sentence_what_is_missing() {
        assertThatThrownBy(() ->
                        provider("http://login.example.org", "saola", "secret").check("ministry"))
                .isInstanceOf(StartFailure.class)
                .hasMessage("SAOLA_OIDC_MINISTRY_ISSUER must be the address of the provider, and begin with https://.");
        assertThatThrownBy(() ->
                        provider("https://login.example.org", "", "secret").check("ministry"))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("SAOLA_OIDC_MINISTRY_CLIENT_ID is missing");
        assertThatThrownBy(() ->
                        provider("https://login.example.org", "saola", " ").check("ministry"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("set SAOLA_OIDC_MINISTRY_CLIENT_SECRET_FILE");
        assertThatThrownBy(() ->
                        provider("https://login.example.org", "saola", "secret").check("Minis/try"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("small letters and digits");
    }

    @Test
    void trusts_no_provider_for_two_factors_unless_told() {
        assertThat(provider("https://login.example.org", "saola", "secret").askedForTwo(List.of("mfa", "pwd")))
                .isFalse();
    }

    @Test
    void takes_addresses_that_are_encrypted_or_of_this_machine() {
        assertThat(List.of("https://login.example.org/realms/a", "http://127.0.0.1:9000", "http://localhost:9000"))
                .allMatch(OidcProvider::isSafe);
        assertThat(List.of(
                        "",
                        "login",
                        "http://login.example.org",
                        "https://u:p@login.example.org",
                        "http://127.0.0.1.evil.example"))
                .noneMatch(OidcProvider::isSafe);
    }

    private static OidcProvider provider(String issuer, String client, String secret) {
        return new OidcProvider(issuer, client, secret, null, "", Set.of());
    }

    private static OidcSettings settings(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("saola", OidcSettings.class);
    }
}

package org.saola.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saola.identity.PasswordFault;

class PasswordRulesTests {

    private static final List<String> KNOWN =
            List.of("Amina Odhiambo", "a.odhiambo@customs.example", "Kenya Revenue Authority", "KRA");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otter vellum quarry sleet",
                "quatre chevaux lents",
                "montaña río cóndor luz",
                "vT7#mmq2Lx!e0Zr",
                "Sommerregen auf Blech",
                "шёлковый путь ночью",
                "雨の日に象牙海岸から船が出る"
            })
    void accepts_what_nobody_tries_first(String password) {
        assertThat(PasswordRules.check(password, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234", "Passw0rd2026!", "P@ssword!!!!!", "motdepasse123", "MotDePasse!2026", "contraseña1234",
                        "iloveyou2024!!",
                "qwertyuiop123", "azertyuiop!!1", "1qaz2wsx3edc", "abcdefghijkl", "123456789012", "098765432109",
                        "aaaaaaaaaaaa",
                "abcabcabcabc", "lovelovelove", "welcomeadmin1", "Football2026!", "adminadmin123", "letmein-letmein",
                        "JanuaryMonday1"
            })
    void refuses_what_is_tried_first(String password) {
        assertThat(PasswordRules.check(password, KNOWN)).contains(PasswordFault.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AminaOdhiambo1", "odhiambo-customs", "KenyaRevenue2026", "Saola2026amina", "revenueauthority"})
    void refuses_names_that_others_know(String password) {
        assertThat(PasswordRules.check(password, KNOWN)).contains(PasswordFault.OWN_NAME);
    }

    @Test
    void refuses_what_is_too_short_or_too_long() {
        assertThat(PasswordRules.check("otter vellu", KNOWN)).contains(PasswordFault.SHORT);
        assertThat(PasswordRules.check("otter vellum quarry ".repeat(11), KNOWN))
                .contains(PasswordFault.LONG);
    }

    @Test
    void counts_an_accented_letter_once_however_it_is_typed() {
        assertThat(PasswordRules.check("e\u0301".repeat(11), KNOWN)).contains(PasswordFault.SHORT);
    }
}

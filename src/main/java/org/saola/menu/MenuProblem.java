package org.saola.menu;

import org.saola.kernel.ProblemCode;

/** Problems of the menu. */
public enum MenuProblem implements ProblemCode {
    SERVICE_UNKNOWN("menu.service-unknown"),
    CODE_UNKNOWN("menu.code-unknown"),
    WORDS_TOO_LONG("menu.words-too-long");

    private final String code;

    MenuProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

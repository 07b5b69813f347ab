package org.saola.kit.sheet;

import org.saola.kernel.ProblemCode;

/** Why a file cannot be read as a table. Its arguments are row, column and limit, those that are known. */
public enum SheetProblem implements ProblemCode {
    EMPTY("kit.sheet-empty"),
    NO_TABLE("kit.sheet-no-table"),
    /** The Excel of before 2007. */
    OLD_EXCEL("kit.sheet-old-excel"),
    ENCRYPTED("kit.sheet-encrypted"),
    BROKEN("kit.sheet-broken"),
    UNPACKS_TOO_LARGE("kit.sheet-unpacks-too-large"),
    TOO_MANY_ROWS("kit.sheet-too-many-rows"),
    TOO_MANY_COLUMNS("kit.sheet-too-many-columns"),
    CELL_TOO_LONG("kit.sheet-cell-too-long"),
    QUOTES("kit.sheet-quotes"),
    NO_SUCH_SHEET("kit.sheet-no-such-sheet");

    private final String code;

    SheetProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

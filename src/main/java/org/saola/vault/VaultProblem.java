package org.saola.vault;

import org.saola.kernel.ProblemCode;

/** Problems of files. */
public enum VaultProblem implements ProblemCode {
    FILE_UNKNOWN("vault.file-unknown"),
    MAY_NOT_ADD("vault.may-not-add"),
    MAY_NOT_REMOVE("vault.may-not-remove"),
    FILE_EMPTY("vault.file-empty"),
    FILE_TOO_LARGE("vault.file-too-large"),
    FILE_BROKEN_OFF("vault.file-broken-off"),
    TYPE_NOT_ALLOWED("vault.type-not-allowed"),
    FILE_BOMB("vault.file-bomb"),
    FILE_INFECTED("vault.file-infected"),
    QUOTA_REACHED("vault.quota-reached"),
    SCANNER_SILENT("vault.scanner-silent"),
    DISK_FAILS("vault.disk-fails"),
    FILE_DAMAGED("vault.file-damaged");

    private final String code;

    VaultProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

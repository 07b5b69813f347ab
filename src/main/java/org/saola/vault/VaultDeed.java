package org.saola.vault;

import java.util.Arrays;
import java.util.List;

/** What the vault writes to the trail; each is also the message key of its name. */
public enum VaultDeed {
    KEPT("vault.file-kept"),
    OPENED("vault.file-opened"),
    REMOVED("vault.file-removed"),
    REFUSED("vault.file-refused"),
    DAMAGED("vault.damage-found"),
    QUOTA_SET("vault.quota-set"),
    KEY_ADDED("vault.key-added");

    private final String action;

    VaultDeed(String action) {
        this.action = action;
    }

    public String action() {
        return action;
    }

    public static List<String> actions() {
        return Arrays.stream(values()).map(VaultDeed::action).toList();
    }
}

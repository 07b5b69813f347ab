package org.saola.vault;

import java.util.List;

/** @param largest how many bytes a file may have @param types the media types that are taken */
public record VaultLimits(long largest, List<String> types) {

    public VaultLimits {
        types = List.copyOf(types);
    }
}

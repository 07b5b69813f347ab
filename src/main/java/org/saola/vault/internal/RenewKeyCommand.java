package org.saola.vault.internal;

import java.util.Map;
import java.util.TreeMap;
import org.saola.kernel.Origin;
import org.saola.kernel.Viewer;
import org.saola.store.CommandCall;
import org.saola.store.RoomCommand;
import org.saola.vault.KeyRenewal;
import org.saola.vault.VaultCare;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./saola vault renew-key}: a new key for all files, those that are there too. */
@Component
class RenewKeyCommand implements RoomCommand {

    private static final Viewer.House OPERATOR =
            new Viewer.House("vault.renew-key", new Origin(Origin.Channel.COMMAND, "", ""));

    private final VaultCare care;

    RenewKeyCommand(VaultCare care) {
        this.care = care;
    }

    @Override
    public String room() {
        return "vault";
    }

    @Override
    public String verb() {
        return "renew-key";
    }

    @Override
    public int run(CommandCall call) {
        call.expect(0, "./saola vault renew-key");
        KeyRenewal made = care.renewKey(OPERATOR);
        if (call.json()) {
            call.print(JsonMapper.shared()
                    .writeValueAsString(
                            new TreeMap<>(Map.of("key", made.key(), "files", made.files(), "left", made.left()))));
        } else {
            call.print("KEY " + made.key() + " " + made.files() + " files under it, " + made.left() + " not");
        }
        return made.left() == 0 ? CommandCall.DONE : CommandCall.PROBLEMS;
    }
}

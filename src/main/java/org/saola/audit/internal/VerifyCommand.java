package org.saola.audit.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.saola.audit.Audit;
import org.saola.audit.ChainVerdict;
import org.saola.kernel.Origin;
import org.saola.kernel.Viewer;
import org.saola.store.CommandCall;
import org.saola.store.RoomCommand;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./saola audit verify}: checks the whole chain. */
@Component
class VerifyCommand implements RoomCommand {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Viewer.House OPERATOR =
            new Viewer.House("audit.verify", new Origin(Origin.Channel.COMMAND, "", ""));

    private final Audit audit;

    VerifyCommand(Audit audit) {
        this.audit = audit;
    }

    @Override
    public String room() {
        return "audit";
    }

    @Override
    public String verb() {
        return "verify";
    }

    @Override
    public int run(CommandCall call) {
        call.expect(0, "./saola audit verify");
        ChainVerdict verdict = audit.verify(OPERATOR);
        call.print(call.json() ? json(verdict) : verdict.line());
        return verdict instanceof ChainVerdict.Intact ? CommandCall.DONE : CommandCall.PROBLEMS;
    }

    private static String json(ChainVerdict verdict) {
        Map<String, Object> values = new LinkedHashMap<>();
        switch (verdict) {
            case ChainVerdict.Intact intact -> {
                values.put("verdict", "OK");
                values.put("entries", intact.entries());
                values.put("head", intact.head());
                values.put("waiting", intact.waiting());
            }
            case ChainVerdict.Broken broken -> {
                values.put("verdict", "BROKEN");
                values.put("entry", broken.entry());
                values.put("reason", broken.fault().word());
            }
        }
        return JSON.writeValueAsString(values);
    }
}

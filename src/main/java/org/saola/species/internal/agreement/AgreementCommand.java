package org.saola.species.internal.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saola.store.CommandCall;
import org.saola.store.CommandFailure;
import org.saola.store.RoomCommand;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./saola species agreement --listings DIR --index FILE}: measures the cascade against a printed index. */
@Component
class AgreementCommand implements RoomCommand {

    private static final String USE = "./saola species agreement --listings DIR --index FILE";

    @Override
    public String room() {
        return "species";
    }

    @Override
    public String verb() {
        return "agreement";
    }

    @Override
    public int run(CommandCall call) {
        Path listings = call.file(
                call.takeOption("--listings").orElseThrow(() -> CommandFailure.wrongUse("This is used as: " + USE)));
        Path index = call.file(
                call.takeOption("--index").orElseThrow(() -> CommandFailure.wrongUse("This is used as: " + USE)));
        call.expect(0, USE);
        Agreement agreement;
        try {
            agreement = Agreement.of(listings, index);
        } catch (IOException unreadable) {
            throw CommandFailure.problem("The tables could not be read: " + unreadable.getMessage());
        }
        if (call.json()) {
            call.print(JsonMapper.shared().writeValueAsString(json(agreement)));
        } else {
            agreement.skipped().forEach(line -> call.print("left out " + line));
            agreement
                    .differences()
                    .forEach((difference, names) -> call.print("worked out %s, printed %s: %d %s"
                            .formatted(
                                    shown(difference.worked()),
                                    shown(difference.printed()),
                                    names.size(),
                                    String.join(", ", names))));
            call.print(
                    "agreement %d/%d %.2f %%".formatted(agreement.agreed(), agreement.compared(), percent(agreement)));
        }
        return CommandCall.DONE;
    }

    private static Map<String, Object> json(Agreement agreement) {
        return Map.of(
                "agreed", agreement.agreed(),
                "compared", agreement.compared(),
                "percent", String.format(Locale.ROOT, "%.2f", percent(agreement)),
                "differences",
                        agreement.differences().entrySet().stream()
                                .map(entry -> Map.of(
                                        "worked", entry.getKey().worked(),
                                        "printed", entry.getKey().printed(),
                                        "names", entry.getValue()))
                                .toList(),
                "skipped", List.copyOf(agreement.skipped()));
    }

    private static double percent(Agreement agreement) {
        return agreement.compared() == 0 ? 0 : 100.0 * agreement.agreed() / agreement.compared();
    }

    private static String shown(String listing) {
        return listing.isEmpty() ? "nothing" : listing;
    }
}

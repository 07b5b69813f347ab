package org.saola.species.internal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.Origin;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.species.DataSource;
import org.saola.species.LoadProblem;
import org.saola.species.LoadReport;
import org.saola.species.LoadSpecies;
import org.saola.store.CommandCall;
import org.saola.store.CommandFailure;
import org.saola.store.RoomCommand;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code ./saola species import FILE...}: brings official downloads, or lists of an authority, into the room. */
@Component
class ImportCommand implements RoomCommand {

    private static final String USE = "./saola species import FILE... [--dry-run] [--keep-good] [--whole]"
            + " [--source official|national] [--title TEXT] [--dated YYYY-MM-DD] [--verified]";
    private static final Viewer.House OPERATOR =
            new Viewer.House("species.import", new Origin(Origin.Channel.COMMAND, "", ""));
    private static final int TELL_EVERY = 10_000;

    private final Loading loading;
    private final MessageSource messages;

    ImportCommand(Loading loading, MessageSource messages) {
        this.loading = loading;
        this.messages = messages;
    }

    @Override
    public String room() {
        return "species";
    }

    @Override
    public String verb() {
        return "import";
    }

    @Override
    public int run(CommandCall call) {
        boolean dry = call.takeFlag("--dry-run");
        boolean keepGood = call.takeFlag("--keep-good");
        boolean whole = call.takeFlag("--whole");
        boolean verified = call.takeFlag("--verified");
        DataSource source = source(call.takeOption("--source").orElse("official"));
        String title = call.takeOption("--title").orElse("");
        Optional<LocalDate> dated = call.takeOption("--dated").map(ImportCommand::day);
        if (call.arguments().isEmpty()) {
            throw CommandFailure.wrongUse("This is used as: " + USE);
        }
        List<Path> files = call.expect(call.arguments().size(), USE).stream()
                .map(call::file)
                .toList();
        String named = title.isEmpty() ? files.getFirst().getFileName().toString() : title;
        LoadReport report;
        try {
            report = loading.load(
                    OPERATOR,
                    new LoadSpecies(files, source, dry, keepGood, whole),
                    new DataAbout(Map.of("en", named), dated, verified, "{}"),
                    rows -> {
                        if (!call.json() && rows % TELL_EVERY == 0) {
                            call.print("read %,d rows".formatted(rows));
                        }
                    });
        } catch (ProblemException.Conflict goesOn) {
            throw CommandFailure.problem("Another load is at work: try again when it is done.");
        }
        if (call.json()) {
            call.print(ItemFormat.JSON.writeValueAsString(report));
        } else {
            print(call, report, dry);
        }
        return report.hasRefusals() ? CommandCall.PROBLEMS : CommandCall.DONE;
    }

    private void print(CommandCall call, LoadReport report, boolean dry) {
        report.problems().forEach(problem -> call.print(sentence(problem)));
        int all = report.refusals() + report.tellings();
        if (all > report.problems().size()) {
            call.print("… and %,d more".formatted(all - report.problems().size()));
        }
        if (dry) {
            report.examples()
                    .forEach(example -> call.print("%s %s %s %s"
                            .formatted(
                                    example.fate().name().toLowerCase(Locale.ROOT),
                                    example.kind().toLowerCase(Locale.ROOT),
                                    example.key(),
                                    example.name())));
        }
        String outcome = report.edition()
                .map(number -> "loaded as edition " + number)
                .orElse(
                        dry
                                ? "nothing was written, this was a dry run"
                                : report.hasRefusals() ? "nothing was written" : "nothing changes");
        call.print("%,d rows: %,d added, %,d changed, %,d removed, %,d refused, %,d notes; %s"
                .formatted(
                        report.rows(),
                        report.added(),
                        report.changed(),
                        report.removed(),
                        report.refusals(),
                        report.tellings(),
                        outcome));
    }

    private String sentence(LoadProblem problem) {
        String place = problem.line() == 0
                ? problem.file()
                : problem.column() == 0
                        ? problem.file() + ":" + problem.line()
                        : problem.file() + ":" + problem.line() + ":" + problem.column();
        String text = messages.getMessage(problem.fault().key(), new Object[] {problem.value()}, Locale.ENGLISH);
        return (place.isEmpty() ? "" : place + ": ") + text;
    }

    private static DataSource source(String word) {
        return switch (word) {
            case "official" -> DataSource.OFFICIAL;
            case "national" -> DataSource.NATIONAL;
            default -> throw CommandFailure.wrongUse("The source is official or national.");
        };
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException wrong) {
            throw CommandFailure.wrongUse("Not a day, such as 2026-11-24: " + word);
        }
    }
}

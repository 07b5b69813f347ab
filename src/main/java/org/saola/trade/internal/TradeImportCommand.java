package org.saola.trade.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.saola.kernel.Origin;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.CommandCall;
import org.saola.store.CommandFailure;
import org.saola.store.RoomCommand;
import org.saola.trade.LoadTrade;
import org.saola.trade.Release;
import org.saola.trade.TradeFaultFound;
import org.saola.trade.TradeLoadReport;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./saola trade import FILE|DIR|ZIP...}: makes a release of the public files. */
@Component
class TradeImportCommand implements RoomCommand {

    private static final String USE =
            "./saola trade import FILE|DIR|ZIP... [--dry-run] [--keep-good-rows] [--name NAME]" + " [--citation TEXT]";
    private static final Viewer.House OPERATOR =
            new Viewer.House("trade.import", new Origin(Origin.Channel.COMMAND, "", ""));
    private static final long TELL_EVERY = 1_000_000;
    private static final int SHOWN = 200;

    private final Loads loads;
    private final MessageSource messages;

    TradeImportCommand(Loads loads, MessageSource messages) {
        this.loads = loads;
        this.messages = messages;
    }

    @Override
    public String room() {
        return "trade";
    }

    @Override
    public String verb() {
        return "import";
    }

    @Override
    public int run(CommandCall call) {
        LoadTrade load = asked(call);
        TradeLoadReport report;
        try {
            report = loads.load(OPERATOR, load, new Progress(call));
        } catch (ProblemException problem) {
            throw CommandFailure.problem(messages.getMessage(
                    problem.problem().code(), problem.arguments().toArray(), Locale.ENGLISH));
        }
        if (call.json()) {
            call.print(JsonMapper.shared().writeValueAsString(report));
        } else {
            print(call, load, report);
        }
        return report.refusals() > 0 ? CommandCall.PROBLEMS : CommandCall.DONE;
    }

    private static LoadTrade asked(CommandCall call) {
        boolean dry = call.takeFlag("--dry-run");
        boolean keepGood = call.takeFlag("--keep-good-rows");
        var name = call.takeOption("--name");
        var citation = call.takeOption("--citation");
        if (call.arguments().isEmpty()) {
            throw CommandFailure.wrongUse("This is used as: " + USE);
        }
        List<Path> files = call.expect(call.arguments().size(), USE).stream()
                .map(call::file)
                .toList();
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw CommandFailure.problem("There is no " + file + ".");
            }
        }
        return new LoadTrade(files, name, citation, dry, keepGood);
    }

    private void print(CommandCall call, LoadTrade load, TradeLoadReport report) {
        report.faults().stream().limit(SHOWN).forEach(found -> call.print(sentence(found)));
        long all = report.refusals() + report.tellings();
        if (all > SHOWN) {
            call.print("… and %,d more".formatted(all - SHOWN));
        }
        String outcome = report.release()
                .map(Release::name)
                .map(name -> "loaded as release " + name)
                .orElse(load.dry() ? "nothing was written, this was a dry run" : "nothing was written");
        call.print("%,d rows, %,d problems, %,d notes; %s"
                .formatted(report.rows(), report.refusals(), report.tellings(), outcome));
    }

    private String sentence(TradeFaultFound found) {
        String place = found.line() == 0
                ? found.file()
                : found.column() == 0
                        ? found.file() + ":" + found.line()
                        : found.file() + ":" + found.line() + ":" + found.column();
        return place + ": " + messages.getMessage(found.fault().key(), new Object[] {found.value()}, Locale.ENGLISH);
    }

    /** Tells of every so many rows. */
    private static final class Progress implements java.util.function.LongConsumer {
        private final CommandCall call;
        private long told;

        Progress(CommandCall call) {
            this.call = call;
        }

        @Override
        public void accept(long rows) {
            if (!call.json() && rows - told >= TELL_EVERY) {
                told = rows;
                call.print("read %,d rows".formatted(rows));
            }
        }
    }
}

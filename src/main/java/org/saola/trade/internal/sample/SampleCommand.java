package org.saola.trade.internal.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.Viewer;
import org.saola.species.Rank;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.store.CommandCall;
import org.saola.store.CommandFailure;
import org.saola.store.RoomCommand;
import org.saola.trade.internal.SpeciesNames;
import org.springframework.stereotype.Component;

/** {@code ./saola trade sample --rows N}: writes made-up shipments into a folder, to be imported or measured with. */
@Component
class SampleCommand implements RoomCommand {

    private static final String USE = "./saola trade sample FOLDER [--rows N] [--seed S]";
    private static final long MOST = 200_000_000;

    private final SpeciesNames names;

    SampleCommand(SpeciesNames names) {
        this.names = names;
    }

    @Override
    public String room() {
        return "trade";
    }

    @Override
    public String verb() {
        return "sample";
    }

    @Override
    public int run(CommandCall call) {
        long rows = number(call.takeOption("--rows"), 1_000_000);
        long seed = number(call.takeOption("--seed"), 1);
        Path folder = call.file(call.expect(1, USE).getFirst());
        if (rows < 1 || rows > MOST) {
            throw CommandFailure.wrongUse("Between 1 and %,d rows can be made.".formatted(MOST));
        }
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw CommandFailure.problem("The folder " + folder + " is not empty: name a new one.");
            }
            SpeciesBook book = names.book(Viewer.House.at("trade.sample"));
            int files = new SampleShipments(rows, seed, real(book)).write(folder, rows);
            call.print("%,d made-up rows in %d files, in %s".formatted(rows, files, folder));
            return CommandCall.DONE;
        } catch (IOException unwritable) {
            throw CommandFailure.problem("The files could not be written: " + unwritable.getMessage());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static long number(Optional<String> typed, long usual) {
        try {
            return typed.map(Long::parseLong).orElse(usual);
        } catch (NumberFormatException wrong) {
            throw CommandFailure.wrongUse("Not a number: " + typed.orElse(""));
        }
    }

    /** The species that the house knows, so that a sample can be asked for names that mean something. */
    static List<SampleTaxon> real(SpeciesBook book) {
        List<SampleTaxon> real = new ArrayList<>();
        for (Taxon taxon : book.tree().taxa()) {
            if (taxon.rank() == Rank.SPECIES && taxon.accepted().isEmpty()) {
                String above = at(book, taxon.id(), Rank.CLASS);
                boolean plant = at(book, taxon.id(), Rank.KINGDOM).equals("Plantae");
                real.add(new SampleTaxon(
                        taxon.fullName(),
                        plant ? "" : above,
                        at(book, taxon.id(), Rank.ORDER),
                        at(book, taxon.id(), Rank.FAMILY),
                        at(book, taxon.id(), Rank.GENUS),
                        plant ? Goods.PLANTS : Goods.of(above),
                        "II"));
            }
        }
        return real;
    }

    private static String at(SpeciesBook book, TaxonId taxon, Rank rank) {
        return book.tree().atRank(taxon, rank).map(Taxon::fullName).orElse("");
    }
}

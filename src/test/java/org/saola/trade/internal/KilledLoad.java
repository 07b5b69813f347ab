package org.saola.trade.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.saola.trade.LoadTrade;
import org.saola.trade.internal.load.Loading;

/** A load in a process of its own that is killed while the tables of the release are made. */
final class KilledLoad {

    private KilledLoad() {}

    /** @param args the folder of the release on its way, and the file to load */
    public static void main(String[] args) {
        int[] steps = new int[1];
        new Loading(Path.of(args[0]), TradeFixture.LISTS, TradeFixture.SETTINGS, names -> name -> true, rows -> {
                    if (rows < 0 && ++steps[0] == 4) {
                        Runtime.getRuntime().halt(137);
                    }
                })
                .load(
                        new LoadTrade(List.of(Path.of(args[1])), Optional.empty(), Optional.empty(), false, false),
                        new Loading.About("killed", "", false, 1L << 32));
    }
}

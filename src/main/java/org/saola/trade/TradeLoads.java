package org.saola.trade;

import java.util.function.LongConsumer;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.trade.internal.Loads;
import org.springframework.stereotype.Component;

/** The front door for loads: for platform administrators and the house itself. */
@Component
public class TradeLoads {

    private final Loads loads;

    TradeLoads(Loads loads) {
        this.loads = loads;
    }

    /**
     * Makes a release of files, or says what it would be. It takes minutes for the whole database.
     *
     * @param progress told how many rows were read so far, and -1 between the steps that follow; may throw to end the load,
     *     which then leaves nothing behind
     * @throws ProblemException.NotFound for everybody else
     * @throws ProblemException.Conflict with {@link TradeProblem#LOAD_GOES_ON} while another load works
     * @throws ProblemException.Unavailable with {@link TradeProblem#STORE_FULL}
     */
    public TradeLoadReport load(Viewer viewer, LoadTrade load, LongConsumer progress) {
        if (!(viewer instanceof Viewer.House) && !viewer.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new ProblemException.NotFound(TradeProblem.RELEASE_UNKNOWN, "");
        }
        return loads.load(viewer, load, progress);
    }
}

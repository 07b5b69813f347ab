package violators.deeds;

import org.saola.audit.Deed;

/** Writes what the trail page could only show as a code. */
class Cards {

    Deed turn() {
        return Deed.done(CardDeed.TURNED.action(), "menu.nameless-card", "7");
    }
}

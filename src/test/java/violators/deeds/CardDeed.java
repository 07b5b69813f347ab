package violators.deeds;

/** What no message names. */
public enum CardDeed {
    TURNED("menu.card-turned"),
    LOST("menu.card-lost");

    private final String action;

    CardDeed(String action) {
        this.action = action;
    }

    public String action() {
        return action;
    }
}

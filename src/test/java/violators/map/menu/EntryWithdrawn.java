package violators.map.menu;

/** An event. */
public record EntryWithdrawn(String entry) {}

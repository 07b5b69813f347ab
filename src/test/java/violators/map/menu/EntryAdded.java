package violators.map.menu;

/** An event. */
public record EntryAdded(String entry) {}
